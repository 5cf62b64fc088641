using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>Partnerships a person was told of, and with whom.</summary>
public sealed class FindIntroduced(AppDb db)
{
    public async Task<IReadOnlyList<(Guid Pair, string Partners)>> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var mine = await db.PartnershipSeats.IntroducedTo(actor, here).OrderBy(s => s.Id)
            .Select(s => new { s.PartnershipId, s.Partnership!.PublicId }).ToListAsync(cancel);
        if (mine.Count == 0)
        {
            return [];
        }

        var ids = mine.Select(m => m.PartnershipId).ToList();
        var others = await db.PartnershipSeats.Where(s => ids.Contains(s.PartnershipId) && s.EndsOn == null && s.PersonId != null && s.PersonId != actor.PersonId)
            .OrderBy(s => s.Id).Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.PartnershipId, p.Name }).ToListAsync(cancel);
        return [.. mine.Select(m => (m.PublicId, Words.List([.. others.Where(o => o.PartnershipId == m.PartnershipId).Select(o => o.Name)])))];
    }
}
