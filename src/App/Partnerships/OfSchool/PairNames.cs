using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.OfSchool;

public static class PairNames
{
    /// <summary>Who sits in these partnerships now, by name, in the order of the places.</summary>
    public static async Task<ILookup<long, string>> NamesOfPairsAsync(this AppDb db, IReadOnlyCollection<long> pairs, CancellationToken cancel) =>
        (await db.PartnershipSeats.Where(s => pairs.Contains(s.PartnershipId) && s.EndsOn == null && s.PersonId != null).OrderBy(s => s.Id)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.PartnershipId, p.Name }).ToListAsync(cancel)).ToLookup(s => s.PartnershipId, s => s.Name);
}
