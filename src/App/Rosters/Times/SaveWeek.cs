using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Times;

/// <summary>A teacher says what each period is: taught, kept for planning, or offered for meetings. Planning time belongs to the teacher, so nobody else sets it here.</summary>
public sealed class SaveWeek(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, IReadOnlyDictionary<string, string?> use, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var bells = await db.BellPeriods.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId).ToListAsync(cancel);
        var stored = await db.TeacherPeriods.Where(p => p.PersonId == actor.PersonId && p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId).ToListAsync(cancel);
        db.RemoveRange(stored.Where(p => LaidWeek.IsAsked(bells, p)));
        var week = LaidWeek.Read(bells, use);
        db.AddRange(week.Select(p => new TeacherPeriod
        {
            PersonId = actor.PersonId,
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            Day = p.Day,
            StartsAt = p.Start,
            EndsAt = p.End,
            Kind = p.Kind,
        }));
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "week.saved", "", actor.PersonId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        var offered = week.Count(p => p.Kind == PeriodKind.Offered);
        return new Outcome.Done(offered > 0
            ? $"Your week is saved. You offer {Words.Count(offered, "period")} for meetings."
            : "Your week is saved. You offer no period for meetings yet; it stays yours.");
    }
}
