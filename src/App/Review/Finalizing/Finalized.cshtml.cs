using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Finalizing;

/// <summary>What is finalized, what has not happened yet, and the next step. Names and rooms only: safe to print.</summary>
[Authorize(May.ReviewMatches)]
public sealed class FinalizedModel(FindSchoolThisYear find, BoardReaders read, AppDb db) : PageModel
{
    public SchoolThisYear Here { get; private set; } = null!;
    public IReadOnlyList<FinalizedRow> Rows { get; private set; } = [];

    /// <summary>Pairs that are still in the draft.</summary>
    public int Open { get; private set; }

    public bool MayIntroduce => User.Actor().Holds(May.Introduce);

    public async Task<IActionResult> OnGetAsync([FromServices] Drafts drafts, CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return NotFound();
        }

        Here = here;
        var names = await read.NamesAsync(actor, here, cancel);
        var rows = await db.Partnerships.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.EndsOn == null).OrderBy(p => p.Reference)
            .Select(p => new { p.PublicId, p.Reference, People = p.Seats.Select(s => s.PersonId).ToList(), Vacant = p.Seats.Select(s => s.VacantSeatId).ToList() })
            .ToListAsync(cancel);
        var seats = await db.VacantSeats.VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId).ToDictionaryAsync(s => s.Id, s => s.PublicId.ToString("N"), cancel);
        Rows = [.. rows.Select(r => new FinalizedRow(
            r.PublicId, r.Reference, [.. r.People.OfType<long>().Select(names.Of), .. r.Vacant.OfType<long>().Select(s => names.Of(seats[s]))]))];
        Open = (await drafts.LatestAsync(here, cancel))?.Pairs.Count(p => p.Mark != PairMark.Finalized) ?? 0;
        return Page();
    }
}
