using Counterpart.App.Plumbing;

namespace Counterpart.App.Introductions;

/// <summary>What expectations may say. Knows no database, no clock and no request.</summary>
public static class ExpectationRules
{
    public const int MostTimes = 12;
    public const int MostWords = 600;
    public const int MostFocal = 3;

    public static IEnumerable<Objection> ObjectionsTo(SchoolExpectations wanted, int pairs)
    {
        if (wanted.Interact.Trim().Length == 0)
        {
            yield return new("Interact", "Say how often partners should have some interaction, for example every other week");
        }

        if (wanted.Interact.Length > 80)
        {
            yield return new("Interact", "Use at most 80 characters");
        }

        foreach (var (field, times) in new[] { ("ObserveTimes", wanted.ObserveTimes), ("PlanTimes", wanted.PlanTimes) })
        {
            if (times is < 0 or > MostTimes)
            {
                yield return new(field, $"Choose a number from 0 to {MostTimes}; 0 leaves the line out");
            }
        }

        if (wanted.HalfDaysOwned is < 0 or > 999)
        {
            yield return new("HalfDaysOwned", "Choose a number from 0 to 999");
        }

        if (wanted.HalfDaysEach is < 0 or > 20)
        {
            yield return new("HalfDaysEach", "Choose a number from 0 to 20");
        }
        else if (OverPromised(wanted, pairs) is { } words)
        {
            yield return new("HalfDaysEach", words);
        }

        if (wanted.OwnWords.Length > MostWords || wanted.OtherHelp.Length > 200)
        {
            yield return new(wanted.OwnWords.Length > MostWords ? "OwnWords" : "OtherHelp", "That is too long for a one-page letter. Shorten it.");
        }
    }

    /// <summary>A promise in a letter is bound to what the school owns: otherwise nothing is printed.</summary>
    public static string? OverPromised(SchoolExpectations wanted, int pairs)
    {
        var promised = (long)wanted.HalfDaysEach * pairs;
        return promised <= wanted.HalfDaysOwned
            ? null
            : $"{pairs} pairs with {Words.Count(wanted.HalfDaysEach, "half-day")} each is {promised}, and the school has {wanted.HalfDaysOwned}. Promise fewer, or enter more half-days.";
    }

    public static IEnumerable<Objection> ObjectionsToFocus(IReadOnlyCollection<string> chosen, IReadOnlyCollection<string> known)
    {
        if (chosen.Count is 0 or > MostFocal)
        {
            yield return new("Focus", $"Choose one to {MostFocal} indicators");
        }

        if (chosen.Any(c => !known.Contains(c, StringComparer.Ordinal)))
        {
            yield return new("Focus", "Choose from the list of indicators");
        }
    }
}
