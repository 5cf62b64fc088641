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

    /// <summary>The answer of the plain search, one tree at a time, and what it did on the way.</summary>
    public static (MatchingResult Result, StepCounts Counts) Counted(WeightedGraph graph, MatchingOptions options)
    {
        var input = new SearchInput(graph, options.AsManyPairsFirst);
        var search = new PlainSearch(input);
        while (search.RunStage())
        {
        }

        var result = CertificateMaker.Make(graph, input, search, options.AsManyPairsFirst);
        var proof = result.Certificate.Prove(graph, result);
        Assert.True(proof.Holds, proof.Objection);
        return (result, search.Counts);
    }
}
