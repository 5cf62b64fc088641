using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Rosters.Own;

/// <summary>What a person reads about an own indicator: the grounds, and the number and dates of observations. Never a value.</summary>
public static class WordSentences
{
    /// <summary>What a person offered is not called a strength from results, and the other way round.</summary>
    public static string Share(StoredWord word) => word.CanShare == HelpGround.Named ? "could share" : "strength";

    public static string Grow(StoredWord word) => word.WantsToGrow == WishGround.Asked ? "would like to work on" : "growth area";

    public static IReadOnlyList<string> Grounds(StoredWord word)
    {
        List<string> said = [];
        switch (word.CanShare)
        {
            case HelpGround.Named:
                said.Add("You offered it on your card.");
                break;
            case HelpGround.FromResults:
                said.Add($"From results: {Observations(word)}.");
                break;
            default:
                break;
        }

        switch (word.WantsToGrow)
        {
            case WishGround.Asked:
                said.Add("You asked to work on it on your card.");
                break;
            case WishGround.FromResults:
                said.Add($"From results: {Observations(word)}.");
                break;
            case WishGround.Relative:
                said.Add($"From results, beside your own other indicators only: {Observations(word)}.");
                break;
            default:
                break;
        }

        if (said.Count == 0)
        {
            said.Add(word.NotObserved ? "Nothing was read, and it is not on your card." : $"From results: {Observations(word)}.");
        }

        return said;
    }

    /// <summary>"3 observations, Oct 2025 to Mar 2026".</summary>
    public static string Observations(StoredWord word)
    {
        var count = Words.Count(word.ObservationCount, "observation");
        if (word.FirstOn is not { } first || word.LastOn is not { } last)
        {
            return $"{count}, dates not given";
        }

        var (from, to) = (SchoolTime.SayMonth(first), SchoolTime.SayMonth(last));
        return from == to ? $"{count}, {from}" : $"{count}, {from} to {to}";
    }
}
