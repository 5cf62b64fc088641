using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Directory;

/// <summary>Principals of other schools who are willing to be called, and the own place on that list.</summary>
[Authorize(May.CallPeers)]
public sealed class DirectoryModel(AppDb db, ReadDirectory read, JoinDirectory join) : PageModel
{
    /// <summary>elementary, middle, high or other; empty for all.</summary>
    [FromQuery]
    public string? Grades { get; set; }

    [FromQuery]
    public string? Size { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    [BindProperty]
    public string? Hours { get; set; }

    public int All { get; private set; }
    public bool IsOn { get; private set; }
    public IReadOnlyList<DirectoryLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var mine = await LoadAsync(cancel);
        (Reach, Hours) = (mine?.Reach, mine?.Hours);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await join.ExecuteAsync(User.Actor(), Reach?.Trim() ?? "", Hours?.Trim() ?? "", cancel);
        await LoadAsync(cancel);
        return this.Answer(outcome, "/school/directory");
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        var outcome = await join.LeaveAsync(User.Actor(), cancel);
        await LoadAsync(cancel);
        return this.Answer(outcome, "/school/directory");
    }

    /// <returns>The own row: it may be there although the list does not show it, while the school takes no part.</returns>
    private async Task<WillingPrincipal?> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var mine = await db.WillingPrincipals.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(w => w.PersonId == actor.PersonId, cancel);
        var all = await read.ExecuteAsync(actor, cancel);
        (All, IsOn) = (all.Count, mine is not null);
        Lines = [.. all.Where(l => (string.IsNullOrEmpty(Grades) || l.Grades == Grades) && (string.IsNullOrEmpty(Size) || l.Size == Size))];
        return mine;
    }
}
