using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Matches;

/// <summary>/state/p3/match/finalize.</summary>
public sealed class FinalizeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Finalizing_makes_one_notice_for_each_district_and_sends_nothing()
    {
        var peers = await PeersInTest.MakeAsync(app, 4);
        foreach (var (name, at) in new[] { ("Ann Lee", 0), ("Al Fox", 0), ("Bo Park", 1), ("Bea May", 1), ("Di Ross", 3) })
        {
            await peers.NomineeAsync(name, at, at % 2 == 0 ? "A2" : "C1", at % 2 == 0 ? "C1" : "A2");
        }

        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match/finalize");
        Assert.Contains("Nothing to finalize now", lead.Now.Text, StringComparison.Ordinal);
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        await lead.OpenAsync("/state/p3/match");
        foreach (var button in lead.Now.Page.QuerySelectorAll("#pairs ~ table button").Select(b => string.Join(' ', b.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => t.StartsWith("Accept", StringComparison.Ordinal)).ToList())
        {
            await lead.PressOnlyAsync(button);
            await lead.OpenAsync("/state/p3/match");
        }

        var mails = await app.WithDbAsync(db => db.Outbox.CountAsync());
        await lead.OpenAsync("/state/p3/match/finalize");
        Assert.Contains("1 nominee without a partner stay in the draft", lead.Now.Text, StringComparison.Ordinal);
        await lead.PressAsync("Finalize 2 pairs");

        Assert.Equal(2, (await peers.PairsAsync(p => p.FinalizedAt is not null && p.Wave == 1 && p.IntroducedAt is null)).Count);
        var notices = await app.WithDbAsync(db => db.PeerNotices.Where(n => n.PeerYearId == peers.Year.Id).Select(n => n.DistrictId).Order().ToListAsync());
        Assert.Equal([peers.Districts[0].Id, peers.Districts[1].Id], notices);
        Assert.Equal(mails, await app.WithDbAsync(db => db.Outbox.CountAsync()));

        await lead.OpenAsync("/state/p3/match");
        Assert.Contains("1 nominee to match", lead.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_said_no_meanwhile_is_not_finalized()
    {
        var peers = await PeersInTest.MakeAsync(app, 2);
        var ann = await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        await lead.OpenAsync("/state/p3/match");
        await lead.PressOnlyAsync("Lock Ann Lee and Bo Park");
        await lead.OpenAsync("/state/p3/match/finalize");
        await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == ann.Id).ExecuteUpdateAsync(n => n.SetProperty(x => x.Reply, NomineeReply.No)));

        Assert.Contains("Accept or lock at least one pair first", (await lead.PressAsync("Finalize 1 pair")).Text, StringComparison.Ordinal);
        Assert.Empty(await peers.PairsAsync(p => p.FinalizedAt is not null));
    }
}
