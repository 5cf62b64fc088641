using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Finalizing;

public sealed class FocusTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_chosen_focus_stays_with_the_pair_through_a_new_run_and_is_finalized()
    {
        var (school, browser) = await OpenAsync();

        var saved = await browser.PressAsync("Save the focus", ("Questioning", "off"), ("Thinking", "on"));

        Assert.Equal("Ana Ortiz and Walt Greer: Lesson Structure and Pacing and Thinking. They agree to it in the talk.", saved.Says);
        await browser.OpenAsync("/school/matches/rules");
        await browser.PressAsync("Save and run again");
        await browser.OpenAsync("/school/matches/finalize");
        await browser.PressAsync("Finalize 2 partnerships");
        var words = await app.WithDbAsync(db => db.Partnerships.Where(p => p.SchoolId == school.School.School.Id && p.Seats.Any(s => s.PersonId == school.People["Ana Ortiz"].Id))
            .Select(p => p.SealedWords).SingleAsync());
        Assert.Equal(["LS", "TH"], app.Vault.Open<PartnershipWords>(Purpose.PartnershipWords, words).Focus);
    }

    [Fact]
    public async Task More_than_three_are_refused_and_the_ticks_stay()
    {
        var (_, browser) = await OpenAsync();

        var refused = await browser.PressAsync("Save the focus", ("Thinking", "on"), ("Problem-Solving", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Choose three indicators at most.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(4, refused.Page.QuerySelectorAll("input[name=indicators][checked]").Length);
    }

    [Fact]
    public async Task Learning_together_makes_the_common_wish_the_focus_and_the_pair_good()
    {
        var school = await ReviewSchool.MakeAsync(app);
        await school.TeacherAsync("Ana Ortiz", share: ["QU"], workOn: ["TH"]);
        await school.TeacherAsync("Walt Greer", share: ["LS"], workOn: ["TH"]);
        var browser = await school.BoardAsync();

        var learn = await browser.PressAsync("Learn together, Ana Ortiz and Walt Greer");

        Assert.Equal("Ana Ortiz and Walt Greer learn together. Their focus is proposed as Thinking.", learn.Says);
        Assert.Equal(PairMark.Good, (await school.PairOfAsync("Ana Ortiz")).Mark);
        Assert.Contains("Thinking", (await browser.OpenAsync("/school/matches/finalize")).Text, StringComparison.Ordinal);
    }

    private async Task<(ReviewSchool School, Browser Browser)> OpenAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync("/school/matches/finalize");
        await browser.FollowAsync("Change the focus of Ana Ortiz and Walt Greer");
        return (school, browser);
    }
}
