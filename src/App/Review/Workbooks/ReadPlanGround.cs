using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Workbooks;

public sealed class ReadPlanGround(AppDb db, Drafts drafts, BoardReaders read)
{
    /// <returns>Null before the first run.</returns>
    public async Task<PlanGround?> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        if (await drafts.LatestAsync(here, cancel) is not { } draft)
        {
            return null;
        }

        var names = await read.NamesAsync(actor, here, cancel);
        var ids = await StaffIdsAsync(here, names, cancel);
        var byId = ids.DistinctBy(i => i.StaffId, StringComparer.OrdinalIgnoreCase).ToDictionary(i => i.StaffId, i => i.Key, StringComparer.OrdinalIgnoreCase);
        var now = draft.TakingPart.Concat(draft.Pairs.Where(p => p.Mark == PairMark.Finalized).SelectMany(p => p.Members)).ToHashSet(StringComparer.Ordinal);
        return new(draft, new(names, now, byId), await drafts.ApartAsync(here, cancel), await drafts.BookAsync(here, draft, cancel));
    }

    /// <summary>Everybody's staff IDs, the oldest first; some have none, some several.</summary>
    public async Task<IReadOnlyList<(string Key, string StaffId)>> StaffIdsAsync(SchoolThisYear here, BoardNames names, CancellationToken cancel)
    {
        var people = names.All.Where(p => !p.IsVacantSeat).ToDictionary(p => p.Id, p => p.Key);
        var rows = await db.PersonIdentifiers.Where(i => i.DistrictId == here.DistrictId && people.Keys.Contains(i.PersonId)).OrderBy(i => i.Id).Select(i => new { i.PersonId, i.Value }).ToListAsync(cancel);
        return [.. rows.Select(r => (people[r.PersonId], r.Value))];
    }
}
