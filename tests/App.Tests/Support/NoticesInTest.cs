using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Notices;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Support;

/// <summary>Ann Lee (first district, Central time) and Bo Park (second, Eastern) matched and finalized through the pages; notices wait.</summary>
public sealed class NoticesInTest
{
    private readonly RunningApp app;

    private NoticesInTest(RunningApp app, PeersInTest peers, Browser lead)
    {
        (this.app, Peers, Lead) = (app, peers, lead);
    }

    public PeersInTest Peers { get; }
    public Browser Lead { get; }

    public static async Task<NoticesInTest> MakeAsync(RunningApp app)
    {
        app.Clock.SetTo(new(2026, 9, 14, 15, 0, 0, DateTimeKind.Utc));
        var peers = await PeersInTest.MakeAsync(app, 2);
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        await lead.PressOnlyAsync("Lock Ann Lee and Bo Park");
        await lead.OpenAsync("/state/p3/match/finalize");
        await lead.PressAsync("Finalize 1 pair");
        return new(app, peers, lead);
    }

    /// <summary>The address of the notice to a district.</summary>
    public async Task<string> PathAsync(int district)
    {
        var id = Peers.Districts[district].Id;
        return $"/state/p3/notices/{(await app.WithDbAsync(db => db.PeerNotices.Where(n => n.PeerYearId == Peers.Year.Id && n.DistrictId == id).Select(n => n.PublicId).SingleAsync())).InAddress()}";
    }

    public async Task TalkAsync(int district)
    {
        await Lead.OpenAsync(await PathAsync(district));
        await Lead.PressAsync("Note the talk", ("Whom you talked with", "Dr. Marsh"));
    }

    /// <summary>Its people were told of each other.</summary>
    /// <returns>Ann's place, then Bo's.</returns>
    public Task<List<PeerSeat>> IntroducedAsync() => app.WithDbAsync(async db =>
    {
        await db.PeerPairs.Where(p => p.PeerYearId == Peers.Year.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.IntroducedAt, app.Clock.GetUtcNow().UtcDateTime));
        return await db.PeerSeats.AsNoTracking().Include(s => s.Person).Include(s => s.Pair).Where(s => s.Pair!.PeerYearId == Peers.Year.Id).OrderBy(s => s.Person!.Name).ToListAsync();
    });

    /// <summary>A visit and a call that are ahead, and that both were invited to by email.</summary>
    public async Task InvitedAsync(PeerSeat host)
    {
        await app.SaveAsync(new SiteVisit
        {
            PublicId = PublicId.New(), PairId = host.PairId, Number = 1, HostSeatId = host.Id, On = new(2026, 10, 14), StartsAt = new(9, 30), Minutes = 120, Zone = "America/Chicago", ByMail = true,
            SealedPlan = app.Vault.Seal(Purpose.VisitPlan, new VisitPlan { Lines = Activities.TwoHours }), ChangedAt = Clock.Start,
        });
        await app.SaveAsync(new PeerCall { PublicId = PublicId.New(), PairId = host.PairId, On = new(2026, 11, 4), StartsAt = new(15, 0), Minutes = 30, Zone = "America/Chicago", ByMail = true, ChangedAt = Clock.Start });
    }

    /// <summary>How calendars of the two were told: "CANCEL" takes something off.</summary>
    public Task<List<string>> InvitationsAsync() => app.WithDbAsync(async db =>
    {
        var people = await db.PeerSeats.Where(s => s.Pair!.PeerYearId == Peers.Year.Id).Select(s => s.PersonId).ToListAsync();
        var mails = await db.Outbox.AsNoTracking().Where(m => m.EventId != null && people.Contains(m.PersonId!.Value)).ToListAsync();
        return mails.Select(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!).Calendar!.Method).ToList();
    });

    public Task<int> IntroduceDueAsync() => app.ActAsync<IntroducePeers, int>(act => act.DueAsync(TestContext.Current.CancellationToken));

    public Task<List<string>> MailsAsync(string kind) => app.WithDbAsync(async db =>
    {
        var people = await db.PeerSeats.Where(s => s.Pair!.PeerYearId == Peers.Year.Id).Select(s => s.PersonId).ToListAsync();
        var districts = Peers.Districts.Select(d => (long?)d.Id).ToList();
        return await db.Outbox.Where(m => m.Kind == kind && (people.Contains(m.PersonId!.Value) || districts.Contains(m.DistrictId))).OrderBy(m => m.Id).Select(m => m.To).ToListAsync();
    });
}
