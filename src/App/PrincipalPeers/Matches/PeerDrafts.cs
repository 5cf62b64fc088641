using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>The state's draft: pairs of a year that are not finalized.</summary>
public sealed class PeerDrafts(AppDb db, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>With their seats, tracked.</summary>
    public Task<List<PeerPair>> LoadAsync(PeerThisYear year, CancellationToken cancel) =>
        db.PeerPairs.Include(p => p.Seats).Where(p => p.PeerYearId == year.Id && p.FinalizedAt == null).OrderBy(p => p.Id).ToListAsync(cancel);

    /// <summary>Holds the year until the transaction ends: two who change the draft at once do it one after the other.</summary>
    public async Task<bool> HoldAsync(PeerThisYear year, int seen, CancellationToken cancel) =>
        await db.PeerYears.Where(y => y.Id == year.Id && y.Version == seen).ExecuteUpdateAsync(y => y.SetProperty(x => x.Version, x => x.Version + 1), cancel) == 1;

    /// <summary>Members of a draft pair by the ids of the question; empty when one of them is in no question any more.</summary>
    public static IReadOnlyList<string> Members(PeerPair pair, LoadedPeers loaded)
    {
        var ids = pair.Seats.Select(s => loaded.People.FirstOrDefault(p => p.NominationId == s.NominationId)?.Id).ToList();
        return ids.Contains(null) ? [] : [.. ids.OfType<string>().Order(StringComparer.Ordinal)];
    }

    public PeerPair Add(PeerThisYear year, IEnumerable<NomineeHere> members, PeerMark mark, bool isByHand)
    {
        var pair = new PeerPair
        {
            PublicId = Plumbing.PublicId.New(),
            PeerYearId = year.Id,
            Mark = mark,
            IsByHand = isByHand,
            MadeAt = Now,
            Seats = [.. members.Select(m => new PeerSeat { NominationId = m.NominationId, PersonId = m.PersonId, SchoolId = m.SchoolId, DistrictId = m.DistrictId })],
        };
        db.Add(pair);
        return pair;
    }

    /// <summary>Puts a plan in place of everything that is not marked. The pairs in it that stand already stay as they are.</summary>
    public void Replace(PeerThisYear year, LoadedPeers loaded, List<PeerPair> draft, IEnumerable<IReadOnlyList<string>> plan)
    {
        var wanted = plan.ToDictionary(members => string.Join('+', members), StringComparer.Ordinal);
        foreach (var pair in draft)
        {
            var members = Members(pair, loaded);
            if (!wanted.Remove(string.Join('+', members)) && (pair.Mark == PeerMark.None || members.Count == 0))
            {
                Remove(pair);
            }
        }

        foreach (var members in wanted.Values)
        {
            Add(year, members.Select(id => loaded[id]), PeerMark.None, isByHand: false);
        }
    }

    public void Remove(PeerPair pair)
    {
        db.RemoveRange(pair.Seats);
        db.Remove(pair);
    }
}
