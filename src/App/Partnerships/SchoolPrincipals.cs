using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

internal static class SchoolPrincipals
{
    /// <summary>Who leads the school today and has an address.</summary>
    public static Task<List<Person>> PrincipalsAsync(this AppDb db, SchoolThisYear here, CancellationToken cancel) => db.Positions.AsNoTracking()
        .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Principal && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today) && p.Person!.Email != null)
        .Select(p => p.Person!).Distinct().ToListAsync(cancel);
}
