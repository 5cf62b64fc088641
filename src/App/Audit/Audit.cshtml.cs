using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Audit;

[Authorize(May.Operate)]
public sealed class AuditModel(AppDb db) : PageModel
{
    private const int OnePage = 100;

    public IReadOnlyList<Line> Entries { get; private set; } = [];

    /// <summary>Where the next page begins; 0 when this is the last.</summary>
    public long Older { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var found = await db.Audit.AsNoTracking().VisibleTo(db, User.Actor())
            .Where(a => before == null || a.Id < before)
            .OrderByDescending(a => a.Id).Take(OnePage + 1)
            .Select(a => new { a.Id, a.At, a.ActorName, a.Action, a.Purpose, People = a.Subjects.Count })
            .ToListAsync(cancel);
        Entries =
        [
            .. found.Take(OnePage).Select(a => new Line(
                SchoolTime.Say(a.At, SchoolTime.StateZone), a.ActorName, a.Purpose.Length > 0 ? $"{a.Action} ({a.Purpose})" : a.Action, a.People)),
        ];
        Older = found.Count > OnePage ? found[OnePage - 1].Id : 0;
    }

    public sealed record Line(string When, string Who, string Act, int People);
}
