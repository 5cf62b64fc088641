using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.App.Rosters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>Who came for a seat that holds a place.</summary>
[Authorize(May.ReviewMatches)]
public sealed class SeatModel(AppDb db, FindSchoolThisYear find, BoardReaders read, FillSeat fill) : PageModel
{
    [FromRoute]
    public Guid Seat { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Person { get; set; }

    public VacantSeat This { get; private set; } = null!;

    /// <summary>Null before the first run.</summary>
    public BoardView? Board { get; private set; }

    /// <summary>Who is beside the held place.</summary>
    public BoardPair? Pair => Board?.Pairs.FirstOrDefault(p => p.Pair.Has(Seat.ToString("N")));

    public IEnumerable<BoardPerson> Free => Board is null ? [] : Board.Alone.Select(a => a.Person).Where(p => !p.IsVacantSeat);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is not { } here)
        {
            return NotFound();
        }

        var outcome = await fill.ExecuteAsync(User.Actor(), here, This, (Version, Person ?? ""), cancel);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/school/matches");
    }

    private async Task<SchoolThisYear?> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.ExecuteAsync(actor, cancel) is not { } here
            || await db.VacantSeats.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == Seat && s.SchoolYearId == here.YearId && s.ClosedAt == null, cancel) is not { } seat)
        {
            return null;
        }

        (This, Board) = (seat, await read.BoardAsync(actor, here, cancel));
        return here;
    }
}
