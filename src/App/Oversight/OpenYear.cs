using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>Opens the school year after the latest one, with the schools that take part now or without any.</summary>
public sealed class OpenYear(AppDb db, CarryApril april, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, string? name, bool withSchools, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = SchoolTime.DayIn(now, SchoolTime.StateZone);
        if (await db.SchoolYears.Where(y => y.StateId == actor.StateId).OrderByDescending(y => y.StartsOn).FirstOrDefaultAsync(cancel) is not { } latest)
        {
            return new Outcome.Missing();
        }

        if (YearRules.Next(latest.StartsOn) != name)
        {
            return new Outcome.Stale($"{latest.Name} is open already.");
        }

        if (today < YearRules.MayOpenFrom(latest.EndsOn))
        {
            return new Outcome.Refused("", $"{name} can be opened from {SchoolTime.SayDay(YearRules.MayOpenFrom(latest.EndsOn))}.");
        }

        var year = new SchoolYear { StateId = latest.StateId, Name = name, StartsOn = latest.EndsOn.AddDays(1), EndsOn = latest.EndsOn.AddYears(1) };
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(year);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale($"{name} was opened at the same moment.");
        }

        var taking = withSchools ? await db.ProgramSchools.Where(p => p.SchoolYearId == latest.Id && p.OptedOutOn == null).OrderBy(p => p.Id).ToListAsync(cancel) : [];
        List<ProgramSchool> rows = [.. taking.Select(p => new ProgramSchool { ProgramId = p.ProgramId, SchoolYearId = year.Id, SchoolId = p.SchoolId, DistrictId = p.DistrictId, OptedInOn = today, Expectations = p.Expectations })];
        db.AddRange(rows);
        await april.ManyAsync(year, rows, cancel);
        db.Record(actor, now, "year.opened", $"{name}, {Words.Count(rows.Count, "school")}");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{name} is open, with {Words.Count(rows.Count, "school")}. It begins on {SchoolTime.SayDay(year.StartsOn)}; until then everybody works in {latest.Name}.");
    }
}
