using Counterpart.Matching.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Counterpart.Matching.Tests;

public sealed class PropertyTests
{
    private static readonly Replay SameEveryTime = new(new Rnd(20_261_125, 1), FSharpOption<int>.None);

    /// <summary>Any graph of up to nine vertices; FsCheck shrinks a counterexample to fewer edges and smaller weights.</summary>
    private static readonly Arbitrary<WeightedGraph> AnyGraph =
        Arb.From(
            from n in Gen.Choose(0, 9)
            from weights in Gen.OneOf(Gen.Choose(-20, 30), Gen.Choose(0, 3)).ArrayOf(n * n)
            select WeightedGraph.Dense(n, (u, v) => weights[(u * n) + v] > 20 ? null : weights[(u * n) + v]),
            Simpler);

    [Fact]
    public void The_answer_is_proved_and_as_good_as_brute_force() => Holds(graph =>
        IsBest(graph, Solve.Heaviest) && IsBest(graph, Solve.MostPairs));

    [Fact]
    public void Scaling_the_weights_scales_the_total() => Holds(graph =>
        Total(graph.WithWeights(edge => 7 * edge.Weight), Solve.Heaviest) == 7 * Total(graph, Solve.Heaviest));

    [Fact]
    public void With_pairs_first_a_bonus_for_every_edge_counts_once_for_each_pair() => Holds(graph =>
    {
        var plain = Solve.Proved(graph, Solve.MostPairs);
        var raised = Solve.Proved(graph.WithWeights(edge => edge.Weight + 1000), Solve.MostPairs);
        return raised.PairCount == plain.PairCount && raised.TotalWeight == plain.TotalWeight + (1000 * plain.PairCount);
    });

    [Fact]
    public void New_numbers_for_the_vertices_change_no_total() => Holds(graph =>
    {
        var names = Enumerable.Range(0, graph.VertexCount).ToArray();
        new Random(graph.EdgeCount).Shuffle(names);
        return Total(graph.Renamed(names), Solve.MostPairs) == Total(graph, Solve.MostPairs);
    });

    [Fact]
    public void Forcing_a_pair_never_helps_and_forcing_the_right_one_costs_nothing() => Holds(graph =>
    {
        var free = Solve.Proved(graph, Solve.Heaviest);
        var forced = graph.Edges.Select(edge => edge.Weight + Total(graph.Without(edge.U, edge.V), Solve.Heaviest)).ToArray();
        return free.PairCount == 0 || forced.Max() == free.TotalWeight;
    });

    private static long Total(WeightedGraph graph, MatchingOptions options) => Solve.Proved(graph, options).TotalWeight;

    private static bool IsBest(WeightedGraph graph, MatchingOptions options)
    {
        var (pairs, weight) = BruteForce.Best(graph, options);
        var result = Solve.Proved(graph, options);
        return result.TotalWeight == weight && (!options.AsManyPairsFirst || result.PairCount == pairs);
    }

    private static void Holds(Func<WeightedGraph, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(FSharpOption<Replay>.Some(SameEveryTime)), Prop.ForAll(AnyGraph, holds));

    private static IEnumerable<WeightedGraph> Simpler(WeightedGraph graph)
    {
        for (var i = 0; i < graph.EdgeCount; i++)
        {
            var left = graph.Edges.ToList();
            var edge = left[i];
            left.RemoveAt(i);
            yield return new WeightedGraph(graph.VertexCount, left);
            if (edge.Weight != 0)
            {
                yield return new WeightedGraph(graph.VertexCount, [.. left, edge with { Weight = edge.Weight / 2 }]);
            }
        }
    }
}
