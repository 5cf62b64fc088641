using Counterpart.Matching.Search;

namespace Counterpart.Matching.Tests.Support;

/// <summary>Solves and never lets an unproved answer through.</summary>
internal static class Solve
{
    public static readonly MatchingOptions Heaviest = new();

    public static readonly MatchingOptions MostPairs = new() { AsManyPairsFirst = true };

    public static MatchingResult Proved(WeightedGraph graph, MatchingOptions? options = null)
    {
        var result = MaximumWeightMatching.Find(graph, options, TestContext.Current.CancellationToken);
        Assert.Equal((options ?? Heaviest).AsManyPairsFirst, result.Certificate.AsManyPairsFirst);
        var proof = result.Certificate.Prove(graph, result);
        Assert.True(proof.Holds, $"{proof.Objection} {(graph.EdgeCount < 60 ? graph.Written() : string.Empty)}");
        return result;
    }

    /// <summary>Also says what the search did on the way.</summary>
    public static (MatchingResult Result, StepCounts Counts) Counted(WeightedGraph graph, MatchingOptions options)
    {
        var search = new BlossomSearch(new SearchInput(graph, options.AsManyPairsFirst));
        while (search.RunStage())
        {
        }

        return (Proved(graph, options), search.Counts);
    }
}
