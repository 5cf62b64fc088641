using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Rosters.Times;

/// <summary>A teacher says what each period is: taught, kept for planning, or offered for meetings. Planning time belongs to the teacher, so nobody else sets it here.</summary>
public sealed class SaveWeek(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, IReadOnlyDictionary<string, string?> use, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(here, cancel);
        var week = await OwnWeek.LoadAsync(db, actor, here, cancel);
        var said = LaidWeek.Read(week.Bells, use);
        if (LaidWeek.ObjectionsTo(week, said) is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        db.RemoveRange(week.Said.Where(p => LaidWeek.IsAsked(week.Bells, p)));
        db.AddRange(said.Select(p => new TeacherPeriod
        {
            PersonId = actor.PersonId,
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            Day = p.At.Day,
            StartsAt = p.At.Start,
            EndsAt = p.At.End,
            Kind = p.At.Kind,
        }));
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "week.saved", "", actor.PersonId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        var offered = said.Count(p => p.At.Kind == PeriodKind.Offered);
        return new Outcome.Done(offered > 0
            ? $"Your week is saved. You offer {Words.Count(offered, "period")} for meetings."
            : "Your week is saved. You offer no period for meetings yet; it stays yours.");
    }
}
