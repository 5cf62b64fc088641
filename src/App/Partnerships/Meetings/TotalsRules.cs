using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What a month on paper may add up to.</summary>
public static class TotalsRules
{
    public const int MostMeetings = 60;

    /// <summary>The months a pair may have logged on paper, newest first.</summary>
    public static IEnumerable<DateOnly> Months(DateOnly startsOn, DateOnly today)
    {
        var first = new DateOnly(startsOn.Year, startsOn.Month, 1);
        for (var month = new DateOnly(today.Year, today.Month, 1); month >= first; month = month.AddMonths(-1))
        {
            yield return month;
        }
    }

    public static string Id(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Say(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-US"));

    public static IEnumerable<Objection> ObjectionsTo(TotalsForm form, DateOnly startsOn, DateOnly today)
    {
        if (!Months(startsOn, today).Any(m => Id(m) == form.Month))
        {
            yield return new("Form.Month", "Choose one of the months since your partnership began.");
        }

        var meetings = Number(form.Meetings);
        if (meetings is null or > MostMeetings)
        {
            yield return new("Form.Meetings", $"Enter how often you met, as a whole number up to {MostMeetings}. Enter 0 to take a month out.");
        }

        var minutes = Number(form.Minutes);
        if (meetings is > 0 && (minutes is null or 0 || minutes > meetings * MeetingRules.MostMinutes))
        {
            yield return new("Form.Minutes", $"Enter the minutes together, as a whole number from 1 to {meetings * MeetingRules.MostMinutes}.");
        }
    }

    public static int? Number(string? typed) => int.TryParse((typed ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
