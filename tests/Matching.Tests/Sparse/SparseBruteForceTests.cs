using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

public sealed class SparseBruteForceTests
{
    public static TheoryData<string> WeightNames => Families.WeightNames;

    [Theory]
    [MemberData(nameof(WeightNames))]
    public void No_matching_of_up_to_ten_vertices_is_better(string weights)
    {
        var draw = Families.WeightsNamed(weights);
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            AssertBest(Families.Chance(random, random.Next(11), random.Next(10, 101), draw));
        }
    }

    [Theory]
    [InlineData(1L << 54, true)]
    [InlineData(1L << 57, false)]
    public void Weights_near_the_bound_of_the_sparse_path_are_solved(long limit, bool withPairsFirst)
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Chance(random, random.Next(2, 11), random.Next(30, 101), draw => draw.Next(3) == 0 ? limit : draw.NextInt64(-limit, limit + 1));
            var options = withPairsFirst ? Solve.MostPairs : Solve.Heaviest;
            Assert.Equal(BruteForce.Best(graph, options).Weight, SparseSolve.Proved(graph, options).TotalWeight);
        }
    }

    [Fact]
    public void Too_few_vertices_or_edges_for_a_pair_make_no_pair()
    {
        foreach (var graph in new[] { Graphs.Of(0), Graphs.Of(1), Graphs.Of(2), Graphs.Of(5), Graphs.Of(2, (0, 1, 0)), Graphs.Of(2, (0, 1, -5)) })
        {
            Assert.Equal(0, SparseSolve.Proved(graph, Solve.Heaviest).PairCount);
            AssertBest(graph);
        }
    }

    private static void AssertBest(WeightedGraph graph)
    {
        foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
        {
            var result = SparseSolve.Proved(graph, options);
            var best = BruteForce.Best(graph, options);
            Assert.True(best.Weight == result.TotalWeight, $"Best {best}, found {result.TotalWeight}: {graph.Written()}");
            Assert.True(!options.AsManyPairsFirst || best.Pairs == result.PairCount, $"Best {best}, found {result.PairCount} pairs: {graph.Written()}");
        }
    }
}
