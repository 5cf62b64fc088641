using Counterpart.App.Organizations.Bells;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>A period of the school's usual bell schedule.</summary>
/// <param name="Days">Weekdays, or days of the rotation.</param>
public sealed record PeriodChoice(string Key, string Name, TimeOnly StartsAt, int Minutes, IReadOnlyList<string> Days)
{
    /// <summary>"Period 3, 9:40 to 10:25 AM".</summary>
    public string Said => $"{Name}, {SchoolTime.SayTimes(StartsAt, StartsAt.AddMinutes(Minutes))}{(Days.Count < StandingWords.Week.Count ? $", {Words.List([.. Days.Select(StandingWords.DayName)])}" : "")}";

    /// <summary>Where days rotate, nobody can say from a date alone.</summary>
    public bool IsOn(DateOnly day) => Days.Any(d => !StandingWords.Week.Contains(d, StringComparer.Ordinal) || StandingWords.WeekdayOf(d) == day.DayOfWeek);

    public static PeriodChoice Of(BellPeriod bell) => new(
        $"p{bell.Place}", bell.Label.All(char.IsDigit) ? $"Period {bell.Label}" : bell.Label, bell.StartsAt, (int)(bell.EndsAt - bell.StartsAt).TotalMinutes, bell.Days);
}
