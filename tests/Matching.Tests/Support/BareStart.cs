using Counterpart.Matching.Search;
using Counterpart.Matching.Sparse;

namespace Counterpart.Matching.Tests.Support;

/// <summary>
/// The blossom phase of the sparse path without the phases before it: everybody alone, at one price. That is how Edmonds' method begins in the literature, so what a
/// graph is known to force there, it forces here.
/// </summary>
internal static class BareStart
{
    public static (MatchingResult Result, BlossomSteps Steps) Proved(WeightedGraph graph, MatchingOptions options)
    {
        var raise = options.AsManyPairsFirst ? SearchInput.RaiseFor(graph) : 0;
        var watch = new Watch(progress: null, TestContext.Current.CancellationToken);
        var state = new SharedState(graph, raise, watch);
        var price = Math.Max(0, graph.Edges.Select(edge => edge.Weight + raise).DefaultIfEmpty().Max());
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            state.Nest.Vertices[vertex].Offset = price;
        }

        var spare = Enumerable.Range(graph.VertexCount, graph.VertexCount / 2).Reverse().ToList();
        var phase = new BlossomPhase(state.Nest, state.Question.Rows, spare, watch);
        phase.Run(Enumerable.Range(0, price > 0 ? graph.VertexCount : 0).ToArray(), int.MaxValue);
        var result = SparseAnswer.Make(graph, state.Question, state.Nest, options.AsManyPairsFirst);
        phase.Release();
        state.Release();
        var proof = result.Certificate.Prove(graph, result);
        Assert.True(proof.Holds, $"{proof.Objection} {graph.Written()}");
        return (result, phase.Steps);
    }
}
