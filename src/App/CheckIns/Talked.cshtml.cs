using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns;

/// <summary>Talked with one pair or several: what they need and a line to both, and each may stay empty.</summary>
[Authorize(May.CheckIn)]
public sealed class TalkedModel(ReadCheckIns read, NoteCheckIns note) : PageModel
{
    [FromQuery(Name = "pair")]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public List<CheckInNote> Notes { get; set; } = [];

    public CheckInsOfYear Year { get; private set; } = null!;

    /// <summary>In the order of <see cref="Notes"/>.</summary>
    public IReadOnlyList<PairOfYear> Pairs => [.. Notes.Select(n => Year.Pairs.First(p => p.PublicId == n.Pair))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Notes = [.. Chosen.Distinct().Select(id => new CheckInNote { Pair = id })];
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Notes.Count > 0 && Year.Round is not null)
        {
            return Page();
        }

        this.SaySoNext(Notes.Count == 0 ? "No pair was ticked. Tick those you talked with, and press again." : "");
        return LocalRedirect("/school/year");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await note.TalkedAsync(User.Actor(), Year, Notes, cancel), "/school/year") : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return false;
        }

        Year = year;
        return Notes.TrueForAll(n => year.Pairs.Any(p => p.PublicId == n.Pair));
    }
}
