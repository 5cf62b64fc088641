using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

[Authorize(May.Operate)]
public sealed class PeopleModel(AppDb db, TimeProvider clock) : PageModel
{
    public const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "find")]
    public string? Typed { get; set; }

    public string Find => (Typed ?? "").Trim();
    public IReadOnlyList<Person> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (Find.Length < 2)
        {
            return;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var wanted = Find.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // becomes lower() in both databases; neither knows a culture
        var found = await db.People.AsNoTracking().VisibleTo(User.Actor())
            .Where(p => p.Name.ToLower().Contains(wanted) || p.Email!.Contains(wanted))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Take(Most)
            .Select(p => new
            {
                p.PublicId,
                p.Name,
                p.Email,
                Work = p.Positions.Where(q => q.StartsOn <= today && (q.EndsOn == null || q.EndsOn >= today))
                    .Select(q => new { q.Role, Place = q.School!.Name ?? q.District!.Name }).ToList(),
            })
            .ToListAsync(cancel);
#pragma warning restore CA1304, CA1311, CA1862
        Found =
        [
            .. found.Select(p => new Person(
                p.PublicId.InAddress(),
                p.Name,
                p.Email ?? "none: gets everything on paper",
                p.Work.Count == 0 ? "no place for today" : string.Join("; ", p.Work.Select(w => w.Place is null ? RoleWords.For(w.Role) : $"{RoleWords.For(w.Role)}, {w.Place}")))),
        ];
    }

    public sealed record Person(string Id, string Name, string Email, string Work);
}
