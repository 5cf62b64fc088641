using Counterpart.App.Messages;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>When a principal hears of suggested partners.</summary>
public static class NoticeRules
{
    /// <summary>The message and two reminders.</summary>
    public const int MostWritten = 3;

    public const int SchoolDaysBetween = 10;

    /// <summary>How long one waits that could not be written.</summary>
    public static readonly TimeSpan AfterTrouble = TimeSpan.FromHours(1);

    /// <summary>When the next message is due after one was written; null when that was the last.</summary>
    /// <param name="written">How many were written, the one of now among them.</param>
    public static DateTime? NextAfter(int written, DateTime now, string zone, IReadOnlySet<DateOnly>? quiet = null) =>
        written >= MostWritten ? null : QuietHours.MorningAfter(now, SchoolDaysBetween, zone, quiet);
}
