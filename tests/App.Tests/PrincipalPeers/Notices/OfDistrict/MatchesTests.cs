using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Notices.OfDistrict;

/// <summary>What a director of schools sees of matches: /district/p3/matches.</summary>
public sealed class MatchesTests : IAsyncDisposable
{
    private readonly RunningApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_director_sees_own_matches_only_after_the_notice_and_says_that_it_was_read()
    {
        var state = await NoticesInTest.MakeAsync(app);
        var director = await state.Peers.DirectorAsync(0);
        Assert.Contains("No matches yet", (await director.OpenAsync("/district/p3/matches")).Text, StringComparison.Ordinal);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 1 notice");

        await director.OpenAsync("/district/p3/matches");
        Assert.Contains("Ann Lee (School of Ann Lee) with Bo Park", director.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("A2|C1|Evaluation", director.Now.Text);
        await director.PressAsync("I have read it");
        Assert.DoesNotContain("I have read it", director.Now.Text, StringComparison.Ordinal);
        Assert.NotNull(await app.WithDbAsync(db => db.PeerNotices.Where(n => n.SentAt != null).Select(n => n.AcknowledgedAt).SingleAsync()));
    }

    [Fact]
    public async Task A_concern_is_sealed_taken_back_and_refused_when_the_days_are_over()
    {
        var state = await NoticesInTest.MakeAsync(app);
        var director = await state.Peers.DirectorAsync(0);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 1 notice");
        await director.OpenAsync("/district/p3/matches");
        Assert.Contains("Say in a few words", (await director.PressAsync("Send the concern")).Text, StringComparison.Ordinal);
        await director.PressAsync("Send the concern", ("Your concern", "They are cousins."));
        Assert.Contains("They are cousins.", director.Now.Text, StringComparison.Ordinal);
        await director.PressAsync("Take it back");
        Assert.Null(await app.WithDbAsync(db => db.PeerNotices.Where(n => n.SentAt != null).Select(n => n.SealedConcern).SingleAsync()));

        app.Clock.SetTo(new(2026, 9, 30, 15, 0, 0, DateTimeKind.Utc));
        var late = await state.Peers.DirectorAsync(0, "Late Marsh");
        var notice = await app.WithDbAsync(db => db.PeerNotices.Where(n => n.SentAt != null).Select(n => n.PublicId).SingleAsync());
        await late.OpenAsync("/district/p3/matches");
        Assert.Contains("The days for a concern are over", (await late.PostAsync($"/district/p3/matches?handler=Concern&notice={notice}", ("Words", "Too late"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_designee_reads_and_does_not_answer_and_another_district_finds_nothing()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 1 notice");
        var notice = await app.WithDbAsync(db => db.PeerNotices.Where(n => n.SentAt != null).Select(n => n.PublicId).SingleAsync());
        var designee = await app.BrowserOfAsync(await app.SaveAsync(new Person
        {
            PublicId = PublicId.New(), DistrictId = state.Peers.Districts[0].Id, Name = "Dana Price", Email = "dana@example.org",
            Positions = [new Position { PersonId = 0, Role = Role.DistrictDesignee, DistrictId = state.Peers.Districts[0].Id, StartsOn = new(2026, 7, 1) }],
        }));
        await designee.OpenAsync("/district/p3/matches");
        Assert.Contains("Ann Lee", designee.Now.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await designee.PostAsync($"/district/p3/matches?handler=Read&notice={notice}")).Status);

        var other = await state.Peers.DirectorAsync(1);
        await other.OpenAsync("/district/p3/matches");
        Assert.DoesNotContain("Ann Lee", other.Now.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/district/p3/matches?handler=Concern&notice={notice}", ("Words", "x"))).Status);
    }

    [Fact]
    public async Task Once_introduced_the_steps_and_the_plans_status_stand_there_and_no_word_of_a_plan()
    {
        var state = await NoticesInTest.MakeAsync(app);
        var director = await state.Peers.DirectorAsync(0);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 1 notice");
        Assert.DoesNotContain("Visit 1", (await director.OpenAsync("/district/p3/matches")).Text, StringComparison.Ordinal);
        var seats = await state.IntroducedAsync();
        await app.SaveAsync(new ActionPlan { SeatId = seats[0].Id, DistrictId = seats[0].DistrictId, SealedText = app.Vault.Seal(Purpose.ActionPlan, new ActionPlanText { Why = "zebracrossing" }), ChangedAt = Clock.Start });
        await app.SaveAsync(new ActionPlan { SeatId = seats[1].Id, DistrictId = seats[1].DistrictId, SealedText = app.Vault.Seal(Purpose.ActionPlan, new ActionPlanText { Why = "zebracrossing" }), ChangedAt = Clock.Start, CompletedAt = Clock.Start });
        await app.SaveAsync(new SiteVisit
        {
            PublicId = PublicId.New(), PairId = seats[0].PairId, Number = 1, HostSeatId = seats[1].Id, On = new(2026, 9, 30), StartsAt = new(9, 30), Minutes = 120, Zone = "America/New_York",
            SealedPlan = app.Vault.Seal(Purpose.VisitPlan, new VisitPlan { Lines = Activities.TwoHours, Parking = "zebracrossing" }), ChangedAt = Clock.Start, DoneAt = Clock.Start,
        });
        await app.SaveAsync(new PeerDebrief
        {
            SeatId = seats[0].Id, DistrictId = seats[0].DistrictId, SealedText = app.Vault.Seal(Purpose.Debrief, DebriefText.Empty with { Keep = "zebracrossing" }), FinishedAt = Clock.Start,
            SealedLine = app.Vault.Seal(Purpose.DebriefLine, "Visits changed our Mondays."), LineToDirector = true,
        });

        await director.OpenAsync("/district/p3/matches");

        Assert.Contains("Visit 1: Sep 30. Call: not yet. Visit 2: not yet. Debrief: Aug 3. Action plan: started.", director.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Visits changed our Mondays.", director.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zebracrossing", director.Now.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("completed", director.Now.Text, StringComparison.Ordinal);
    }
}
