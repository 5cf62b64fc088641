using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Who reads cards and words at a school now: the principal, and whoever the principal ticked for it. Said by name beside every box.</summary>
public sealed class CardReaders(AppDb db)
{
    public async Task<IReadOnlyList<string>> NamesAsync(SchoolThisYear here, CancellationToken cancel, long except = 0)
    {
        var leaders = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == here.SchoolId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today))
            .Select(p => new { p.PersonId, p.Person!.Name, p.Role, p.Delegations }).ToListAsync(cancel);
        return
        [
            .. leaders.Where(l => l.PersonId != except && Grants.Holds(l.Role, l.Delegations, May.ReadWords))
                .OrderBy(l => l.Role).ThenBy(l => l.Name, StringComparer.CurrentCultureIgnoreCase).Select(l => l.Name).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>"Renee Holt reads", "Renee Holt and Dana Reed read".</summary>
    public static string Read(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "Your principal reads",
        1 => $"{names[0]} reads",
        _ => $"{Words.List(names)} read",
    };
}
