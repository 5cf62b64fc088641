using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

[Authorize(May.ManagePeople)]
public sealed class SeatModel(AppDb db, FindSchoolThisYear schools, SaveSeat save) : PageModel
{
    /// <summary>Empty for a new seat.</summary>
    [FromRoute]
    public Guid? Seat { get; set; }

    [BindProperty]
    public SeatForm Form { get; set; } = new();

    /// <summary>The version as it is now: what the form sends back the next time.</summary>
    public int CurrentVersion { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(User.Actor(), cancel) is null)
        {
            return NotFound();
        }

        if (Seat is null)
        {
            return Page();
        }

        if (await FindAsync(cancel) is not { } seat)
        {
            return NotFound();
        }

        CurrentVersion = seat.Version;
        Form = new() { Label = seat.Label, Grades = string.Join(", ", seat.Grades), Subjects = string.Join(", ", seat.Subjects) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await save.ExecuteAsync(Seat, Form, User.Actor(), cancel);
        CurrentVersion = Seat is null ? 0 : (await FindAsync(cancel))?.Version ?? 0;
        return this.Answer(outcome, "/school/people");
    }

    private Task<VacantSeat?> FindAsync(CancellationToken cancel) =>
        db.VacantSeats.VisibleTo(User.Actor()).AsNoTracking().SingleOrDefaultAsync(s => s.PublicId == Seat && s.ClosedAt == null, cancel);
}
