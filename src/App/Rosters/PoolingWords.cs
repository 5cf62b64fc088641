using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Rosters;

/// <summary>Which observations were taken together, how many they are and how old.</summary>
public static class PoolingWords
{
    public static string Name(PoolingKind kind) => kind switch
    {
        PoolingKind.LastObservation => "The last observation",
        PoolingKind.MostRecentYearWithAtLeast => "The most recent year with at least 2",
        _ => "All observations of the most recent year",
    };

    public static string Hint(PoolingKind kind) => kind switch
    {
        PoolingKind.LastObservation => "One visit decides; several on the same day are taken together",
        PoolingKind.MostRecentYearWithAtLeast => "An indicator observed only once in each year is not used",
        _ => "Usual: each indicator from the last year in which it was observed",
    };

    /// <summary>What a person reads above the own words.</summary>
    public static string Sentence(PoolingKind kind) => kind switch
    {
        PoolingKind.LastObservation => "For each indicator the last observation counts.",
        PoolingKind.MostRecentYearWithAtLeast => "For each indicator all observations of the most recent school year with at least two are taken together.",
        _ => "For each indicator all observations of the most recent school year that has any are taken together.",
    };

    /// <summary>"from 3 observations, last one Apr 2026"; empty where nothing was observed.</summary>
    public static string From(StoredWord? word) => word is null or { NotObserved: true } or { LeftOut: true } ? ""
        : $"from {Words.Count(word.ObservationCount, "observation")}, {(word.LastOn is { } last ? $"{(word.ObservationCount == 1 ? "" : "last one ")}{SchoolTime.SayMonth(last)}" : "dates not given")}";
}
