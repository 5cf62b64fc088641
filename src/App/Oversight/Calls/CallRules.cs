using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight.Calls;

/// <summary>What a line of the call log must say.</summary>
public static class CallRules
{
    public const int LongestName = 80;
    public const int MostWords = 500;

    public static IEnumerable<Objection> ObjectionsTo(string who, string words, DateOnly saidOn, DateOnly? nextOn, DateOnly today)
    {
        if (who.Length is 0 or > LongestName)
        {
            yield return new("Call.Who", $"Enter whom you talked with, like Dr. Marsh. {LongestName} letters at most");
        }

        if (words.Length > MostWords)
        {
            yield return new("Call.Words", $"Use {MostWords} letters at most");
        }

        if (saidOn > today)
        {
            yield return new("Call.On", "The day is still to come. Use “Next call on” for a call you plan");
        }

        if (nextOn < today)
        {
            yield return new("Call.NextOn", "The next call is before today. Enter a day to come, or leave it empty");
        }
    }

    /// <summary>A day as typed: null for an empty box, false when it is none.</summary>
    public static bool TryDay(string? typed, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        var isDay = DateOnly.TryParse(typed, CultureInfo.GetCultureInfo("en-US"), out var read);
        day = isDay ? read : null;
        return isDay;
    }
}
