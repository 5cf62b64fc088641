using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Time;

public static class StandingWords
{
    public static readonly IReadOnlyList<string> Week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    /// <summary>To whoever had an old page open.</summary>
    public static string Changed(string others) =>
        $"{others} changed the standing time since you opened the page, or you did in another window. Nothing of yours was saved; it is shown as it is now.";

    public static DayOfWeek WeekdayOf(string day) => (DayOfWeek)(1 + Week.ToList().IndexOf(day));

    /// <summary>"Tuesday", "Day A".</summary>
    public static string DayName(string day) =>
        Week.Contains(day, StringComparer.Ordinal) ? CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(WeekdayOf(day))
        : day.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? day : $"Day {day}";

    /// <summary>"Tue 8:50 to 9:35 AM, 45 min".</summary>
    public static string Of(SharedChoice choice) =>
        $"{(Week.Contains(choice.Day, StringComparer.Ordinal) ? choice.Day : DayName(choice.Day))} {SchoolTime.SayTimes(choice.Start, choice.Start.AddMinutes(choice.Minutes))}, {choice.Minutes} min";

    /// <summary>"Every other Tuesday, 8:50 to 9:35 AM, Room 118".</summary>
    public static string Of(StandingTime time) =>
        $"Every {(time.EveryOther ? "other " : "")}{DayName(time.Day)}, {SchoolTime.SayTimes(time.StartsAt, time.StartsAt.AddMinutes(time.Minutes))}{(time.Room.Length > 0 ? $", {time.Room}" : "")}";
}
