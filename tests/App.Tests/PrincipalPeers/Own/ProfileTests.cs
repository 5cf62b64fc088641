using System.Net;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Own;

public sealed class ProfileTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_nominee_declares_focus_and_share_in_rubric_order_and_never_reads_with_whom_not()
    {
        var (nomination, nominee) = await MakeAsync();
        var page = await nominee.OpenAsync("/p3/profile");
        Assert.Contains("proposed: Data Analysis & Use.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Growing leaders who improve instruction", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Birch", page.Html, StringComparison.Ordinal);

        var answer = await nominee.PressAsync("Save", ("work on: Teacher Leaders", "on"), ("work on: Capacity Building", "on"), ("share: Evaluation", "on"), ("Again, please", "on"), ("Grades", "high"), ("Dates to avoid (optional)", "10/12/2026"), ("Travel limit in miles (optional)", "30"));

        Assert.Equal("Saved. You can change it until matches are decided.", answer.Says);
        Assert.Contains("Capacity Building and Teacher Leaders", answer.Text, StringComparison.Ordinal);
        var row = await RowAsync(nomination);
        var card = app.Vault.Open<NomineeCard>(Purpose.NomineeCard, row.SealedCard);
        Assert.Equal(["A1", "C4"], card.Focus);
        Assert.Equal((PartnerWish.Again, "Birch", "high", 30), (card.Wish, card.NotWith, row.Level, row.TravelMiles!.Value));
        Assert.Equal(new DateOnly(2026, 10, 12), Assert.Single(row.AvoidDates));
    }

    [Fact]
    public async Task The_first_page_leads_whoever_said_yes_to_what_is_still_to_declare()
    {
        var (_, nominee) = await MakeAsync();
        await nominee.OpenAsync("/home");

        await nominee.FollowAsync("Say what you would work on in P3");
        await nominee.PressAsync("Save", ("work on: Teacher Leaders", "on"));

        Assert.DoesNotContain("Say what you would work on in P3", (await nominee.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_picks_and_a_distance_that_is_none_are_refused_and_stay_ticked()
    {
        var (nomination, nominee) = await MakeAsync();
        await nominee.OpenAsync("/p3/profile");

        var answer = await nominee.PressAsync("Save", ("work on: Teacher Leaders", "on"), ("work on: Capacity Building", "on"), ("work on: Interventions", "on"), ("Travel limit in miles (optional)", "far"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Pick up to two to work on. You picked 3.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("whole number of miles", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, answer.Page.QuerySelectorAll("input[name='Form.Focus'][checked]").Length);
        Assert.Empty(app.Vault.Open<NomineeCard>(Purpose.NomineeCard, (await RowAsync(nomination)).SealedCard).Focus);
    }

    [Fact]
    public async Task Of_two_who_save_the_older_page_is_told()
    {
        var (nomination, nominee) = await MakeAsync();
        var second = await NominatingInTest.BrowserOfNomineeAsync(app, nomination);
        await nominee.OpenAsync("/p3/profile");
        await second.OpenAsync("/p3/profile");

        await nominee.PressAsync("Save", ("work on: Teacher Leaders", "on"));

        Assert.Equal(HttpStatusCode.Conflict, (await second.PressAsync("Save", ("work on: Ownership", "on"))).Status);
    }

    private async Task<(Nomination Nomination, Browser Nominee)> MakeAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes, new NomineeCard { Proposed = ["A2"], NotWith = "Birch" });
        return (nomination, await NominatingInTest.BrowserOfNomineeAsync(app, nomination));
    }

    private Task<Nomination> RowAsync(Nomination nomination) => app.WithDbAsync(db => db.Nominations.AsNoTracking().SingleAsync(n => n.Id == nomination.Id));
}
