using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class BruteForceTests
{
    public static TheoryData<string> WeightNames => Families.WeightNames;

    [Theory]
    [MemberData(nameof(WeightNames))]
    public void No_matching_of_up_to_ten_vertices_is_better(string weights)
    {
        var draw = Families.WeightsNamed(weights);
        for (var seed = 0; seed < 800; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Chance(random, random.Next(11), random.Next(10, 101), draw);
            AssertBest(graph, Solve.Heaviest);
            AssertBest(graph, Solve.MostPairs);
        }
    }

    [Fact]
    public void No_matching_of_ten_vertices_is_better_in_complete_graphs_full_of_ties()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Chance(random, 9 + (seed % 2), 100, random => random.Next(-1, 3));
            AssertBest(graph, Solve.Heaviest);
            AssertBest(graph, Solve.MostPairs);
        }
    }

    [Fact]
    public void Every_graph_of_five_vertices_with_weights_zero_to_two_is_solved()
    {
        // Ten possible edges. All 3^10 = 59,049 graphs whose edges are missing, weigh one, or weigh two.
        for (var code = 0; code < 59_049; code++)
        {
            var rest = code;
            var graph = WeightedGraph.Dense(5, (_, _) =>
            {
                var digit = rest % 3;
                rest /= 3;
                return digit == 0 ? null : digit;
            });
            AssertBest(graph, code % 2 == 0 ? Solve.Heaviest : Solve.MostPairs);
        }
    }

    private static void AssertBest(WeightedGraph graph, MatchingOptions options)
    {
        var result = Solve.Proved(graph, options);
        var best = BruteForce.Best(graph, options);
        Assert.True(best.Weight == result.TotalWeight, $"Best {best}, found {result.TotalWeight}: {graph.Written()}");
        Assert.True(!options.AsManyPairsFirst || best.Pairs == result.PairCount, $"Best {best}, found {result.PairCount} pairs: {graph.Written()}");
    }
}
