namespace Counterpart.App.Rosters.Times;

/// <summary>A stretch of one day of the week or rotation, and what somebody does in it.</summary>
public readonly record struct DayStretch(string Day, TimeOnly Start, TimeOnly End, PeriodKind Kind)
{
    public static DayStretch Of(TeacherPeriod period) => new(period.Day, period.StartsAt, period.EndsAt, period.Kind);

    public bool Overlaps(DayStretch other) => Day == other.Day && Start < other.End && other.Start < End;
}
