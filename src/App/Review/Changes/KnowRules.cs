using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Changes;

/// <summary>What may be written down about a person or a pair. Strengths only, and never a reason for keeping anyone apart.</summary>
public static class KnowRules
{
    public const int MostWords = 300;

    public static IEnumerable<Objection> Check(bool worksWell, string? person, string? indicator, string? words, IReadOnlySet<string> people, IReadOnlySet<string> indicators)
    {
        var brings = !string.IsNullOrEmpty(indicator);
        if (!brings && !worksWell && string.IsNullOrWhiteSpace(words))
        {
            yield return new Objection("Indicator", "Choose what the person brings, or tick that they work well together.");
        }

        if (!brings && !string.IsNullOrWhiteSpace(words))
        {
            yield return new Objection("Indicator", "Choose the indicator your words are about.");
        }

        if (brings && !indicators.Contains(indicator!))
        {
            yield return new Objection("Indicator", "Choose an indicator of the list.");
        }

        if (brings && (person is null || !people.Contains(person)))
        {
            yield return new Objection("Person", "Choose who brings it.");
        }

        if (words?.Trim().Length > MostWords)
        {
            yield return new Objection("Words", $"Use {MostWords} letters at most.");
        }
    }
}
