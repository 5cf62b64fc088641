using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Guidebook.Editing;

/// <summary>Which pages of the guidebook the state has put into its own words, and whom people ask.</summary>
[Authorize(May.RunPrograms)]
public sealed class GuidebookModel(AppDb db, FindGuidebook find, SetContact set) : PageModel
{
    [BindProperty]
    public string? Contact { get; set; }

    public IReadOnlyList<(GuideSection Section, string Changed)> Pages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Contact = await db.Programs.Where(p => p.StateId == User.Actor().StateId && p.Kind == ProgramKind.Ipi).Select(p => p.Contact).FirstOrDefaultAsync(cancel);
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await set.ExecuteAsync(User.Actor(), Contact?.Trim() ?? "", cancel);
        return await LoadAsync(cancel) ? this.Answer(outcome, "/state/guidebook") : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (User.Actor().StateId is not { } state)
        {
            return false;
        }

        var last = await db.GuidebookVersions.AsNoTracking().Where(v => v.StateId == state).GroupBy(v => v.Section)
            .Select(g => new { g.Key, At = g.Max(v => v.PublishedAt) }).ToDictionaryAsync(g => g.Key, g => g.At, StringComparer.Ordinal, cancel);
        Pages = [.. (await find.OfStateAsync(state, cancel)).Select(s => (s, last.TryGetValue(s.Slug, out var at) ? SchoolTime.Say(at, SchoolTime.StateZone) : ""))];
        return true;
    }
}
