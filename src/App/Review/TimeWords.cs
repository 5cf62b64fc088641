using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>Shared time in words. Only periods both offered are time; what nobody said is not known, and that is no warning.</summary>
public static class TimeWords
{
    private const int MostDaysNamed = 3;

    /// <summary>"90 min, Mon and Wed", "225 min a week", "None shared", "Not known".</summary>
    public static string InShort(Meeting meeting, int minutesAWeek, IReadOnlyList<Period> shared) => meeting switch
    {
        Meeting.Unknown => "Not known",
        Meeting.CannotMeet when minutesAWeek == 0 => "None shared",
        Meeting.CannotMeet => $"{minutesAWeek} min a week",
        _ => Days(shared) is { Length: > 0 } days ? $"{minutesAWeek} min, {days}" : $"{minutesAWeek} min a week",
    };

    /// <summary>As a heading says it under the names.</summary>
    public static string Sentence(Meeting meeting, int minutesAWeek) => meeting switch
    {
        Meeting.Unknown => "It is not known yet when they could meet.",
        Meeting.CannotMeet when minutesAWeek == 0 => "They share no time in the periods they offered.",
        Meeting.CannotMeet => $"They share {minutesAWeek} minutes a week in the periods they offered.",
        _ => $"They can meet: {minutesAWeek} minutes a week in the periods they offered.",
    };

    private static string Days(IReadOnlyList<Period> shared)
    {
        string[] days = [.. shared.Select(p => p.Day).Distinct(StringComparer.Ordinal)];
        return days.Length is > 0 and <= MostDaysNamed ? Words.List(days) : "";
    }
}
