using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

/// <summary>A leader adds a vacant seat ("7 Science, to be hired") or changes one. It can hold a place in a pair until somebody comes.</summary>
public sealed class SaveSeat(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    private const int LongestLabel = 80;

    /// <param name="seatId">Null for a new seat.</param>
    public async Task<Outcome> ExecuteAsync(Guid? seatId, SeatForm form, Actor actor, CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return new Outcome.Missing();
        }

        var label = PersonRules.Squeezed(form.Label);
        if (label.Length is 0 or > LongestLabel)
        {
            return new Outcome.Refused("Form.Label", $"Say which seat it is, like \"7 Science, to be hired\", in at most {LongestLabel} characters.");
        }

        var seat = seatId is null ? New(here, label) : await db.VacantSeats.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == seatId && s.SchoolYearId == here.YearId, cancel);
        if (seat is null)
        {
            return new Outcome.Missing();
        }

        if (seatId is not null && seat.Version != form.Version)
        {
            return new Outcome.Stale($"Somebody changed this seat since you opened it: it is now \"{seat.Label}\". Save again to keep yours.");
        }

        (seat.Label, seat.Grades, seat.Subjects) = (label, Grades.Parse(form.Grades), Grades.Subjects(form.Subjects));
        seat.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, seatId is null ? "seat.added" : "seat.changed");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{label} is saved. It can hold a place in a pair.", seat.PublicId)
            : new Outcome.Stale("Somebody changed this seat at the same moment. Look at it and save again.");
    }

    private VacantSeat New(SchoolThisYear here, string label)
    {
        var seat = new VacantSeat { PublicId = PublicId.New(), SchoolId = here.SchoolId, DistrictId = here.DistrictId, SchoolYearId = here.YearId, Label = label };
        db.Add(seat);
        return seat;
    }
}
