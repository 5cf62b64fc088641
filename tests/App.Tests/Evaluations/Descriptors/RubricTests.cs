using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Evaluations.Descriptors;

public sealed class RubricTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Page = "/state/rubric";
    private const string Official = "Questions are varied and of high quality.\nStudents ask them too.";

    [Fact]
    public async Task What_a_state_puts_in_stands_where_a_focus_is_chosen_and_beside_an_agreed_one_there_only()
    {
        var (school, lead) = await LeadAsync();
        var (other, _) = await LeadAsync();
        await lead.OpenAsync(Page);
        Assert.Equal("Saved for 1 indicator. Principals and partners read it where a focus is chosen.", (await lead.PressAsync("Save all of this", ("Questioning", Official))).Says);

        var (pair, theirs) = (await FinalizedPair.MakeAsync(app, school), await FinalizedPair.MakeAsync(app, other));
        var (hers, principal) = (await app.BrowserOfAsync(pair.Ana), await school.PrincipalBrowserAsync());
        Assert.Contains("Students ask them too.", (await principal.OpenAsync(pair.Address + "/talk")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Students ask them too.", (await (await other.PrincipalBrowserAsync()).OpenAsync(theirs.Address + "/talk")).Text, StringComparison.Ordinal);
        await pair.IntroduceAsync(principal, agree: false);
        Assert.DoesNotContain("Students ask them too.", (await hers.OpenAsync(pair.Invitation)).Text, StringComparison.Ordinal);
        await pair.TalkAsync(principal);
        Assert.Contains("Questions are varied", (await hers.OpenAsync(pair.Invitation)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_on_which_a_focus_is_proposed_says_it_too()
    {
        var (school, lead) = await LeadAsync();
        await lead.OpenAsync(Page);
        await lead.PressAsync("Save all of this", ("Questioning", Official));
        var review = await ReviewSchool.OfFourAsync(app, school);
        var browser = await review.BoardAsync();
        var pair = (await review.PairOfAsync("Ana Ortiz")).Id;

        Assert.Contains("Students ask them too.", (await browser.OpenAsync($"/school/matches/{pair:N}/focus")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_beside_its_box_with_nothing_lost_and_nothing_saved()
    {
        var (school, lead) = await LeadAsync();
        await lead.OpenAsync(Page);

        var refused = await lead.PressAsync("Save all of this", ("Questioning", new string('a', 2001)), ("Thinking", "Short."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Questioning: 2001 characters. Shorten it to 2000", refused.Page.QuerySelector("#Texts_QU__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Short.", refused.Page.QuerySelector("#Texts_TH_")!.TextContent);
        Assert.Equal(0, await app.WithDbAsync(db => db.IndicatorDescriptors.CountAsync(d => d.StateId == school.District.StateId)));
    }

    [Fact]
    public async Task Texts_of_somebody_else_are_not_overwritten_unseen()
    {
        var (school, lead) = await LeadAsync();
        var other = await app.BrowserOfAsync(await school.PersonAsync("Kim Dow", Role.StateLead));
        await other.OpenAsync(Page);
        await lead.OpenAsync(Page);
        await lead.PressAsync("Save all of this", ("Questioning", Official));

        var stale = await other.PressAsync("Save all of this", ("Thinking", "Mine."));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("Mine.", stale.Page.QuerySelector("#Texts_TH_")!.TextContent);
        Assert.Equal(1, await app.WithDbAsync(db => db.IndicatorDescriptors.CountAsync(d => d.StateId == school.District.StateId)));
        Assert.NotNull((await other.PressAsync("Save all of this", ("Questioning", Official))).Says);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await school.PrincipalBrowserAsync()).OpenAsync(Page)).Status);
    }

    private async Task<(SchoolInTest School, Browser Lead)> LeadAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (school, await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)));
    }
}
