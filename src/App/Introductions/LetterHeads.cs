using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Finds who signs a school's letters, where people sign in, and whom they may ask.</summary>
public sealed class LetterHeads(AppDb db, InstallOptions install)
{
    public async Task<LetterHead> OfAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var principal = await db.Positions
            .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Principal && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today))
            .OrderBy(p => p.Id).Select(p => new { p.Person!.Name, p.Person.Email }).FirstOrDefaultAsync(cancel);
        return new(here.SchoolName, here.YearName, here.Today, principal?.Name ?? "Your principal")
        {
            Address = install.Address,
            ShortAddress = install.ShortAddress,
            Contact = await db.Programs.Where(p => p.StateId == here.StateId && p.Kind == ProgramKind.Ipi).Select(p => p.Contact).FirstOrDefaultAsync(cancel) ?? "",
            PrincipalEmail = principal?.Email ?? "",
        };
    }
}
