using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>Puts a typed bell schedule in the place of the one before. What teachers said about their own weeks stays.</summary>
public sealed class SaveBells(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, IReadOnlyList<BellRow> rows, CancellationToken cancel)
    {
        var (times, objections) = BellRules.Read(rows);
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(here, cancel);
        await PutAsync(actor, here, scheduleId: null, times, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done(times.Count == 0
            ? "The bell schedule is empty now."
            : $"{Words.Count(times.Count, "period")} saved. Teachers can now say which of them they offer for meetings, under My week.");
    }

    /// <summary>A schedule for certain dates, new or as it is from now on.</summary>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BellSchedule? schedule, DatedBells typed, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(here, cancel);
        var others = await db.BellSchedules.VisibleTo(actor).AsNoTracking().Where(s => s.SchoolYearId == here.YearId).ToListAsync(cancel);
        var (name, dates, unclear) = DatedBellRules.Read(typed.Name, typed.Dates, here.YearStartsOn, [.. others.Where(o => o.Id != schedule?.Id).Select(o => (o.Name, (IReadOnlyList<DateOnly>)o.Dates))]);
        var (times, objections) = BellRules.Read(typed.Rows);
        if (unclear.Count + objections.Count > 0)
        {
            return new Outcome.Refused([.. unclear, .. objections]);
        }

        if (times.Count == 0)
        {
            return new Outcome.Refused("Rows[0].Label", "Type at least one period.");
        }

        if (schedule is null)
        {
            schedule = new() { PublicId = PublicId.New(), SchoolId = here.SchoolId, DistrictId = here.DistrictId, SchoolYearId = here.YearId, Name = name, Dates = [.. dates] };
            db.Add(schedule);
        }

        (schedule.Name, schedule.Dates) = (name, [.. dates]);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("This schedule was removed meanwhile. Open the bell schedule and add it again if it is still wanted.");
        }

        await PutAsync(actor, here, schedule.Id, times, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"\"{name}\" is saved for {Words.Count(dates.Count, "day")}.");
    }

    public async Task<Outcome> RemoveAsync(Actor actor, SchoolThisYear here, BellSchedule schedule, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(here, cancel);
        await PutAsync(actor, here, schedule.Id, [], cancel);
        await db.BellSchedules.VisibleTo(actor).Where(s => s.Id == schedule.Id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"\"{schedule.Name}\" is removed. The usual schedule holds on its days.");
    }

    private async Task PutAsync(Actor actor, SchoolThisYear here, long? scheduleId, IReadOnlyList<BellTime> times, CancellationToken cancel)
    {
        await db.BellPeriods.VisibleTo(actor).Where(b => b.SchoolYearId == here.YearId && b.ScheduleId == scheduleId).ExecuteDeleteAsync(cancel);
        db.AddRange(times.Select((time, place) => new BellPeriod
        {
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            ScheduleId = scheduleId,
            Label = time.Label,
            StartsAt = time.Start,
            EndsAt = time.End,
            Days = [.. time.Days],
            Grades = [.. time.Grades],
            Use = time.Use,
            Place = place,
        }));
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "bells.saved", scheduleId is null ? Words.Count(times.Count, "period") : $"{Words.Count(times.Count, "period")} for certain dates");
        await db.SaveChangesAsync(cancel);
    }
}
