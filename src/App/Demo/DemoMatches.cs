using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Matches;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>What the state has done about P3 in the demo: notices of the introduced pair, a second pair whose directors have days for a concern, and a draft of the rest.</summary>
public sealed class DemoMatches(AppDb db, FindPeerYear years, RunPeers run, TimeProvider clock)
{
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lead = await db.Positions.Include(p => p.Person).FirstAsync(p => p.Role == Role.StateLead, cancel);
        var first = await db.PeerPairs.Include(p => p.PeerYear).Include(p => p.Seats).SingleAsync(cancel);
        db.AddRange(Notices(first, first.FinalizedAt!.Value, now, lead.PersonId));
        var second = new PeerPair { PublicId = PublicId.New(), PeerYearId = first.PeerYearId, Mark = PeerMark.Locked, IsByHand = false, MadeAt = now.AddDays(-3), FinalizedAt = now.AddDays(-2), FinalizedById = lead.PersonId, Wave = 2 };
        foreach (var name in new[] { "Joel Tipton", "Nora Vance" })
        {
            var n = await db.Nominations.SingleAsync(x => x.Person!.Name == name, cancel);
            second.Seats.Add(new PeerSeat { NominationId = n.Id, PersonId = n.PersonId, SchoolId = n.SchoolId, DistrictId = n.DistrictId });
        }

        db.Add(second);
        db.AddRange(Notices(second, now.AddDays(-2), now, talkedBy: null));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        var actor = new Actor { PersonId = lead.PersonId, Name = lead.Person!.Name, Role = Role.StateLead, PositionId = lead.Id, SessionId = 0, StateId = lead.StateId };
        var year = await years.ExecuteAsync(actor, cancel) ?? throw new InvalidOperationException("The demo has no year of P3");
        await run.ExecuteAsync(actor, year, year.Version, cancel);
    }

    private static IEnumerable<PeerNotice> Notices(PeerPair pair, DateTime sentAt, DateTime now, long? talkedBy) => pair.Seats.Select(s => s.DistrictId).Distinct().Select(d => new PeerNotice
    {
        PublicId = PublicId.New(),
        PeerYearId = pair.PeerYearId,
        DistrictId = d,
        Wave = pair.Wave,
        MadeAt = sentAt,
        SentAt = sentAt < now ? sentAt : now,
        ConcernUntil = SchoolTime.DayIn(sentAt, SchoolTime.StateZone).AddDays(7),
        ContactWho = talkedBy is null ? "" : "the director’s office",
        ContactOn = talkedBy is null ? null : SchoolTime.DayIn(sentAt, SchoolTime.StateZone).AddDays(2),
        ContactById = talkedBy,
        AcknowledgedAt = talkedBy is null ? null : sentAt.AddHours(20),
    });
}
