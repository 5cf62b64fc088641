using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>Puts the typed bell schedule in the place of the school's this year. What teachers said about their own weeks stays.</summary>
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
        await db.BellPeriods.VisibleTo(actor).Where(b => b.SchoolYearId == here.YearId).ExecuteDeleteAsync(cancel);
        db.AddRange(times.Select((time, place) => new BellPeriod
        {
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            Label = time.Label,
            StartsAt = time.Start,
            EndsAt = time.End,
            Days = [.. time.Days],
            Place = place,
        }));
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "bells.saved", Words.Count(times.Count, "period"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done(times.Count == 0
            ? "The bell schedule is empty now."
            : $"{Words.Count(times.Count, "period")} saved. Teachers can now say which of them they offer for meetings, under My week.");
    }
}
