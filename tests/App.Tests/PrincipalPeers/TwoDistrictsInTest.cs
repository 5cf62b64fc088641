using Counterpart.App.Access;
using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Notices;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers;

/// <summary>Ann (first district) and Bo (second) in one pair, Cy (third) and Di (fourth) in another; Ann, Bo and their directors have typed into every box of P3 that is not for the other district. Each word begins with the mark of its district.</summary>
internal sealed class TwoDistrictsInTest
{
    private static readonly string[] names = ["Ann Lee", "Bo Park", "Cy Dunn", "Di Ross"];
    private readonly RunningApp app;
    private readonly List<Nomination> nominations = [];

    private TwoDistrictsInTest(RunningApp app, PeersInTest peers) => (this.app, Peers) = (app, peers);

    public PeersInTest Peers { get; }

    /// <summary>What is typed, each with the mark before it.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["apart", "calls", "concern", "why", "row", "ask", "paste", "cover", "saw", "idea", "question", "tried", "help", "learned", "team", "keep", "how", "line"];

    public static string Mark(int district) => $"canary{district}";

    /// <summary>The travel limit and the day to avoid, in every way in which pages and forms say them.</summary>
    public static IReadOnlyList<string> Limits(int district) => [$"\"4{district}3\"", $"4{district}3 mile", $"12/1{district}/2026", $"Dec 1{district}", $"2026-12-1{district}", $"December 1{district}"];

    public static async Task<TwoDistrictsInTest> MakeAsync(RunningApp app)
    {
        var peers = await PeersInTest.MakeAsync(app, 4);
        var two = new TwoDistrictsInTest(app, peers);
        foreach (var (name, i) in names.Select((n, i) => (n, i)))
        {
            two.nominations.Add(await peers.NomineeAsync(name, i, i % 2 == 0 ? "A2" : "C1", i % 2 == 0 ? "C1" : "A2"));
        }

        await two.NominateAsync();
        app.Clock.SetTo(new(2026, 9, 14, 15, 0, 0, DateTimeKind.Utc));
        await two.MatchAsync();
        app.Clock.SetTo(new(2026, 9, 22, 15, 0, 0, DateTimeKind.Utc));
        await app.ActAsync<IntroducePeers, int>(act => act.DueAsync(CancellationToken.None));
        await two.StepAsync(0);
        await two.StepAsync(1);
        foreach (var day in new[] { new DateTime(2026, 10, 13, 15, 0, 0, DateTimeKind.Utc), new(2026, 11, 10, 16, 0, 0, DateTimeKind.Utc) })
        {
            app.Clock.SetTo(day);
            await app.ActAsync<WritePeerNotes, int>(act => act.ExecuteAsync(day, CancellationToken.None));
        }

        return two;
    }

    /// <summary>0 Ann, 1 Bo, 2 Cy, 3 Di.</summary>
    public async Task<Browser> BrowserAsync(int person)
    {
        var id = nominations[person].PersonId;
        return await app.BrowserOfAsync(await app.WithDbAsync(db => db.People.SingleAsync(p => p.Id == id)));
    }

    public Task<string> PublicIdOfAsync(int person)
    {
        var id = nominations[person].PersonId;
        return app.WithDbAsync(async db => (await db.People.SingleAsync(p => p.Id == id)).PublicId.InAddress());
    }

    public async Task<string> PairAsync() => $"/p3/{(await app.WithDbAsync(db => db.PeerPairs.SingleAsync(p => p.Seats.Any(s => s.NominationId == nominations[0].Id)))).PublicId.InAddress()}";

    /// <summary>Before nominations close, directors say with whom not, how far and when not.</summary>
    private async Task NominateAsync()
    {
        for (var d = 0; d < 2; d++)
        {
            var director = await Peers.DirectorAsync(d, $"Director {d}");
            await director.OpenAsync("/district/p3/nominate");
            await director.PressAsync(
                $"Save what is said of {names[d]}",
                ($"Not with (optional) for {names[d]}", Mark(d) + "apart"), ($"Travel limit in miles (optional) for {names[d]}", $"4{d}3"), ($"Dates to avoid (optional) for {names[d]}", $"12/1{d}/2026"));
        }

        await Peers.DirectorAsync(2, "Director 2");
        await Peers.DirectorAsync(3, "Director 3");
    }

    private async Task MatchAsync()
    {
        var lead = await Peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        await lead.PressAsync("Lock Ann Lee and Bo Park");
        await lead.PressAsync("Lock Cy Dunn and Di Ross");
        await lead.OpenAsync("/state/p3/match/finalize");
        await lead.PressAsync("Finalize 2 pairs");
        await lead.OpenAsync("/state/p3/notices");
        await lead.PressAsync("Send 4 notices");
        for (var d = 0; d < 4; d++)
        {
            var id = Peers.Districts[d].Id;
            var notice = $"/state/p3/notices/{(await app.WithDbAsync(db => db.PeerNotices.SingleAsync(n => n.DistrictId == id))).PublicId.InAddress()}";
            if (d < 2)
            {
                var director = await DirectorAsync(d);
                await director.OpenAsync("/district/p3/matches");
                await director.PressAsync("Send the concern", ("Your concern", Mark(d) + "concern"));
                await lead.OpenAsync($"/state/p3/nominations/{Peers.Districts[d].PublicId.InAddress()}");
                await lead.PressAsync("Note this call", ("Whom you talked with", "Dr. Marsh"), ("What was said", Mark(d) + "calls"));
                await lead.OpenAsync(notice);
                await lead.PressAsync("It is settled");
            }

            await lead.OpenAsync(notice);
            await lead.PressAsync("Note the talk", ("Whom you talked with", "Dr. Marsh"));
        }
    }

    public async Task<Browser> DirectorAsync(int district)
    {
        var id = Peers.Districts[district].Id;
        return await app.BrowserOfAsync(await app.WithDbAsync(db => db.People.SingleAsync(p => p.DistrictId == id && p.Positions.Any(x => x.Role == Role.Superintendent))));
    }

    /// <summary>Ann visits Bo's school, then Bo hers; each keeps words for the own eyes at every step.</summary>
    private async Task StepAsync(int person)
    {
        var (mark, me, pair, visit) = (Mark(person), await BrowserAsync(person), await PairAsync(), person + 1);
        await me.OpenAsync($"{pair}/plan");
        await me.PressAsync("Save draft", ("Why this one", mark + "why"), ("What, row 1", mark + "row"), ("Questions for my visit", mark + "ask"), ("Pasted plan", mark + "paste"));
        await me.OpenAsync($"{pair}/visits/{visit}");
        await me.PressAsync($"Set visit {visit}", ("Day", person == 0 ? "2026-10-14" : "2026-11-12"), ("From", "9:30"));
        await me.PressAsync("Save who covers", ("Who covers for me", mark + "cover"));
        await me.PressAsync("Keep for me", ("Saw", mark + "saw"), ("Idea to take home", mark + "idea"));
        await me.OpenAsync($"{pair}/call");
        if (person == 0)
        {
            await me.PressAsync("Set the call", ("Day", "2026-10-30"), ("From", "3:00 PM"));
        }

        await me.PressAsync("Keep for me", ("A question I still have", mark + "question"), ("What I tried since", mark + "tried"), ("Help I want", mark + "help"));
        await me.OpenAsync($"{pair}/debrief");
        await me.PressAsync("Finish", ("What new ideas", mark + "learned"), ("Leadership team", mark + "team"), ("What will you keep?", mark + "keep"), ("How did the partnership go?", mark + "how"));
        await me.OpenAsync($"{pair}/debrief");
        await me.PressAsync("Share the line", ("Your line", mark + "line"), ("My director of schools", "on"));
    }
}
