using Counterpart.Matching.Search;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>
/// The smallest graphs that make each event of the method happen. Each test says which event it is about by its name and sees that it did happen, so that
/// it cannot quietly become a test of something else; if a change of the search makes one fail only there, look for another graph.
/// </summary>
public sealed class BlossomEventTests
{
    [Fact]
    public void A_tree_grows_over_a_pair_and_its_root_settles()
    {
        var graph = Graphs.Of(3, (0, 1, 2), (1, 2, 2));

        var counts = Solved(graph, 2, (0, 1));

        Assert.Equal((1L, 1L, 1L, 0L), (counts.Stages, counts.Grows, counts.Settles, counts.SettlesBelowRoot));
    }

    [Fact]
    public void The_head_start_errs_and_another_vertex_than_the_root_settles()
    {
        var graph = Graphs.Of(3, (0, 1, 1), (1, 2, 2));

        var counts = Solved(graph, 2, (1, 2));

        Assert.Equal((1L, 1L), (counts.HeadStartPairs, counts.SettlesBelowRoot));
    }

    [Fact]
    public void A_path_is_flipped_from_end_to_end()
    {
        var graph = Graphs.Of(4, (1, 0, 5), (0, 2, 6), (2, 3, 5));

        var counts = Solved(graph, 10, (0, 1), (2, 3));

        Assert.Equal((1L, 1L, 0L), (counts.Grows, counts.Augments, counts.Shrinks));
    }

    [Fact]
    public void A_triangle_shrinks_into_a_blossom_that_keeps_its_price()
    {
        var graph = Graphs.Of(3, (0, 1, 1), (0, 2, 2), (1, 2, 2));

        var (result, counts) = Solve.Counted(graph, Solve.Heaviest);

        Assert.Equal(1, counts.Shrinks);
        var blossom = Assert.Single(result.Certificate.Blossoms);
        Assert.Equal([0, 1, 2], blossom.Vertices);
        Assert.Equal(2, blossom.DoubledDual);
    }

    [Fact]
    public void A_vertex_inside_a_new_blossom_settles()
    {
        var graph = Graphs.Of(3, (0, 1, 1), (0, 2, 1), (1, 2, 2));

        var counts = Solved(graph, 2, (1, 2));

        Assert.Equal((1L, 1L, 1L), (counts.Shrinks, counts.SettlesBelowRoot, counts.RingsRotated));
    }

    [Fact]
    public void A_path_ends_in_a_blossom_whose_base_was_alone()
    {
        var graph = Graphs.Of(4, (0, 1, 1), (0, 3, 2), (1, 3, 2), (2, 3, 2));

        var counts = Solved(graph, 3, (0, 1), (2, 3));

        Assert.Equal((1L, 1L), (counts.AugmentsIntoBlossom, counts.RingsRotated));
    }

    [Fact]
    public void A_blossom_of_an_earlier_stage_becomes_an_inner_node()
    {
        var graph = Graphs.Of(5, (0, 1, 1), (0, 2, 2), (0, 3, 2), (0, 4, 2), (2, 3, 2));

        var counts = Solved(graph, 4, (0, 4), (2, 3));

        Assert.Equal((1L, 0L), (counts.GrowsIntoBlossom, counts.Expands));
    }

    [Fact]
    public void An_inner_blossom_expands_in_the_middle_of_a_stage()
    {
        var graph = Graphs.Of(5, (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1), (1, 2, 1));

        var counts = Solved(graph, 2, (0, 3), (1, 2));

        Assert.Equal((1L, 1L), (counts.GrowsIntoBlossom, counts.Expands));
    }

    [Fact]
    public void A_blossom_shrinks_around_an_outer_blossom()
    {
        var graph = Graphs.Of(5, (0, 1, 2), (0, 3, 1), (0, 4, 2), (1, 2, 2), (1, 3, 2), (2, 4, 2));

        var (result, counts) = Solve.Counted(graph, Solve.Heaviest);

        Assert.Equal(4, result.TotalWeight);
        Assert.Equal((2L, 1L), (counts.Shrinks, counts.ShrinksAroundOuterBlossom));
    }

    [Fact]
    public void A_blossom_shrinks_around_an_inner_blossom_and_both_turn_when_a_path_is_flipped()
    {
        var graph = Graphs.Of(5, (0, 1, 2), (0, 3, 4), (1, 2, 1), (1, 3, 4), (2, 3, 4), (2, 4, 3), (3, 4, 4));

        var (result, counts) = Solve.Counted(graph, Solve.Heaviest);

        Assert.Equal(7, result.TotalWeight);
        Assert.Equal((1L, 3L), (counts.ShrinksAroundInnerBlossom, counts.RingsRotated));
        Assert.Equal([5, 3], result.Certificate.Blossoms.Select(blossom => blossom.Vertices.Count));
    }

    [Fact]
    public void A_nested_blossom_expands_and_the_inner_one_goes_on_as_inner()
    {
        var graph = Graphs.Of(7, (0, 2, 8), (0, 4, 8), (0, 5, 7), (1, 3, 10), (1, 4, 11), (1, 6, 11), (2, 4, 8), (3, 4, 7));

        var counts = Solved(graph, 26, (0, 2), (1, 6), (3, 4));

        Assert.Equal((2L, 1L), (counts.Expands, counts.BlossomsLeftInner));
    }

    [Fact]
    public void A_nested_blossom_expands_and_the_inner_one_goes_on_as_outer()
    {
        var graph = Graphs.Of(
            7, (0, 1, 9), (0, 3, 19), (0, 4, 11), (0, 6, 2), (1, 2, 6), (1, 4, 10), (2, 3, 19), (2, 5, 15), (3, 4, 4), (3, 5, 26), (3, 6, 20));

        var counts = Solved(graph, 46, (0, 4), (2, 5), (3, 6));

        Assert.Equal((1L, 1L), (counts.Expands, counts.BlossomsLeftOuter));
    }

    [Fact]
    public void A_nested_blossom_expands_and_the_inner_one_leaves_the_tree()
    {
        var graph = Graphs.Of(
            7, (0, 1, 13), (0, 2, 11), (0, 3, 6), (0, 6, 8), (1, 2, 7), (1, 3, 5), (1, 6, 8), (3, 6, 7), (4, 6, 9), (5, 6, 9));

        var counts = Solved(graph, 25, (0, 2), (1, 3), (4, 6));

        Assert.Equal((1L, 1L), (counts.Expands, counts.BlossomsLeftOutside));
    }

    [Fact]
    public void With_pairs_first_a_blossom_expands_as_well()
    {
        var graph = Graphs.Of(5, (0, 1, 2), (0, 2, 1), (0, 3, 1), (0, 4, 1), (1, 2, 1));

        var (result, counts) = Solve.Counted(graph, Solve.MostPairs);

        Assert.Equal((2, 2L, 1L), (result.PairCount, result.TotalWeight, counts.Expands));
    }

    private static StepCounts Solved(WeightedGraph graph, long weight, params (int U, int V)[] pairs)
    {
        var (result, counts) = Solve.Counted(graph, Solve.Heaviest);
        Assert.Equal(pairs.Select(pair => new VertexPair(pair.U, pair.V)), result.Pairs);
        Assert.Equal(weight, result.TotalWeight);
        Assert.Equal(BruteForce.Best(graph, Solve.Heaviest).Weight, result.TotalWeight);
        return counts;
    }
}
