using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class KnowTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task One_line_from_the_principal_makes_a_one_way_pair_two_way()
    {
        var (school, browser) = await OneWayAsync();

        var saved = await browser.PressAsync(
            "Save what I know", ("Jasmine Cole", "on"), ("What", "Grouping Students"), ("In your words", "Runs our 6th-grade stations."));

        Assert.Equal("Noted about Jasmine. No pair moved, and no teacher sees this.", saved.Says);
        Assert.DoesNotContain("One-way so far", saved.Text, StringComparison.Ordinal);
        var note = await app.WithDbAsync(db => db.KnownStrengths.AsNoTracking().SingleAsync(k => k.SchoolId == school.School.School.Id));
        Assert.Equal(new KnownStrengthNote("GRP", "Runs our 6th-grade stations."), app.Vault.Open<KnownStrengthNote>(Purpose.Knowledge, note.SealedNote));
        var page = await browser.OpenAsync(await AddressAsync(school, ""));
        Assert.Contains("Jasmine brings Grouping Students (as you know), which Priya asked to work on.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_takes_the_note_back_and_the_pair_is_one_way_again()
    {
        var (school, browser) = await OneWayAsync();
        await browser.PressAsync("Save what I know", ("Jasmine Cole", "on"), ("What", "Grouping Students"));

        var undone = await browser.PressAsync("Undo: you added what you know about Jasmine");

        Assert.Contains("One-way so far", undone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.KnownStrengths.CountAsync(k => k.SchoolId == school.School.School.Id)));
    }

    [Fact]
    public async Task A_form_without_an_answer_is_refused_beside_its_fields_and_keeps_what_was_typed()
    {
        var (_, browser) = await OneWayAsync();

        var refused = await browser.PressAsync("Save what I know", ("In your words", "Runs our stations."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Choose the indicator your words are about.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Runs our stations.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_they_work_well_together_shows_on_the_card_and_moves_nobody()
    {
        var (school, browser) = await OneWayAsync();

        var saved = await browser.PressAsync("Save what I know", ("They work well together", "on"));

        Assert.Contains("Work well together (you)", saved.Text, StringComparison.Ordinal);
        Assert.Equal(["Jasmine Cole + Priya Shah"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_note_can_be_removed_where_it_was_made()
    {
        var (school, browser) = await OneWayAsync();
        await browser.PressAsync("Save what I know", ("Jasmine Cole", "on"), ("What", "Grouping Students"));
        await browser.OpenAsync(await AddressAsync(school, "/know"));

        var removed = await browser.PressAsync("Remove: Jasmine Cole, Grouping Students");

        Assert.Equal("Removed what you noted about Jasmine.", removed.Says);
        Assert.Equal(0, await app.WithDbAsync(db => db.KnownStrengths.CountAsync(k => k.SchoolId == school.School.School.Id)));
    }

    private async Task<(ReviewSchool School, Browser Browser)> OneWayAsync()
    {
        var school = await ReviewSchool.MakeAsync(app);
        await school.TeacherAsync("Jasmine Cole", "6", "ELA", share: [], workOn: ["ACT"]);
        await school.TeacherAsync("Priya Shah", "6", "ELA", share: ["ACT"], workOn: ["GRP"]);
        var browser = await school.BoardAsync();
        Assert.Contains("One-way so far", browser.Now.Text, StringComparison.Ordinal);
        await browser.OpenAsync(await AddressAsync(school, "/know"));
        return (school, browser);
    }

    private static async Task<string> AddressAsync(ReviewSchool school, string page) => $"/school/matches/{(await school.PairOfAsync("Jasmine Cole")).Id:N}{page}";
}
