using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Times;

/// <summary>What the own week is made of: the periods that are for this person, what the person said, and what is said of other schools.</summary>
public sealed record OwnWeek(IReadOnlyList<BellPeriod> Bells, IReadOnlyList<TeacherPeriod> Said)
{
    /// <summary>Times at another school, by its name.</summary>
    public IReadOnlyList<(string School, DayStretch At)> Elsewhere { get; init; } = [];

    /// <summary>Periods a student information system has the person teach.</summary>
    public IReadOnlyList<TaughtLabel> Taught { get; init; } = [];

    /// <summary>Days from today on that have another schedule.</summary>
    public IReadOnlyList<(DateOnly Date, string Name)> OtherDays { get; init; } = [];

    public static async Task<OwnWeek> LoadAsync(AppDb db, Actor me, SchoolThisYear here, CancellationToken cancel)
    {
        var position = await db.Positions.AsNoTracking().Where(p => p.Id == me.PositionId).Select(p => new { p.Grades, p.TaughtPeriods }).SingleAsync(cancel);
        var bells = await db.BellPeriods.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId && b.ScheduleId == null).OrderBy(b => b.Place).ToListAsync(cancel);
        var periods = await db.TeacherPeriods.Where(p => p.PersonId == me.PersonId && p.SchoolYearId == here.YearId).ToListAsync(cancel);
        var schools = await db.Schools.Where(s => db.TeacherPeriods.Any(p => p.PersonId == me.PersonId && p.SchoolId == s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var dated = await db.BellSchedules.AsNoTracking().Where(s => s.SchoolId == here.SchoolId && s.SchoolYearId == here.YearId).ToListAsync(cancel);
        return new([.. bells.Where(b => b.Use != BellUse.NotForMeetings && b.IsFor(position.Grades))], [.. periods.Where(p => p.SchoolId == here.SchoolId)])
        {
            Elsewhere = [.. periods.Where(p => p.SchoolId != here.SchoolId).Select(p => (schools[p.SchoolId], DayStretch.Of(p)))],
            OtherDays = [.. dated.SelectMany(s => s.Dates.Where(d => d >= here.Today).Select(d => (d, s.Name))).OrderBy(d => d.d)],
            Taught = [.. position.TaughtPeriods.Select(TaughtLabel.Read)],
        };
    }

    /// <summary>The school at which the person is then, if any.</summary>
    public string? SchoolAt(BellPeriod bell, string day) =>
        Elsewhere.Where(e => e.At.Overlaps(new(day, bell.StartsAt, bell.EndsAt, default))).Select(e => e.School).FirstOrDefault();

    /// <summary>What was said of a period on a day, else what the school's records say.</summary>
    public PeriodKind? KindOf(BellPeriod bell, string day) =>
        Said.Where(p => p.Day == day && p.StartsAt == bell.StartsAt && p.EndsAt == bell.EndsAt).Select(p => (PeriodKind?)p.Kind).FirstOrDefault() ?? FromSchool.KindOf(bell, day, Taught);
}
