using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>What happens on the day a fast search is wrong.</summary>
public sealed class DisputeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sparse_answer_that_the_prover_refuses_is_solved_again_plainly_and_kept(bool asManyPairsFirst)
    {
        var graph = SparseFamilies.Make("odd cycles", 200, 5);
        var options = new MatchingOptions { AsManyPairsFirst = asManyPairsFirst, LeftOut = [3], Forbidden = [new VertexPair(0, 1)] };
        var right = MaximumWeightMatching.Find(graph, options, TestContext.Current.CancellationToken);
        var wrong = new MatchingResult(right.Mates, right.TotalWeight + 1, right.Certificate);

        var second = MaximumWeightMatching.Confirmed(graph, options, wrong, TestContext.Current.CancellationToken);

        Assert.Null(right.Dispute);
        Assert.Equal((right.TotalWeight, right.PairCount), (second.TotalWeight, second.PairCount));
        Assert.True(second.Certificate.Prove(graph, second, options).Holds);
        Assert.Contains("# forbidden: 0-1\n# forced: \n# left out: 3\n", second.Dispute!.Question, StringComparison.Ordinal);
        Assert.NotEmpty(second.Dispute.Objection);
        Assert.Contains(FormattableString.Invariant($"\n{graph.VertexCount} {graph.EdgeCount}\n"), second.Dispute.Question, StringComparison.Ordinal);
    }
}
