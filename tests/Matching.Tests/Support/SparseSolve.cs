using Counterpart.Matching.Sparse;

namespace Counterpart.Matching.Tests.Support;

/// <summary>Solves on the sparse path, whatever the door would choose, and never lets an unproved answer through.</summary>
internal static class SparseSolve
{
    public static MatchingResult Proved(WeightedGraph graph, MatchingOptions options)
    {
        Assert.True(SparseSearch.IsFor(graph, options.AsManyPairsFirst));
        var result = SparseSearch.Find(graph, options, TestContext.Current.CancellationToken);
        Assert.Equal(options.AsManyPairsFirst, result.Certificate.AsManyPairsFirst);
        var proof = result.Certificate.Prove(graph, result);
        Assert.True(proof.Holds, $"{proof.Objection} {(graph.EdgeCount < 60 ? graph.Written() : string.Empty)}");
        return result;
    }
}
