using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

/// <summary>
/// Small graphs that force one event each, under sixty numberings of their vertices, so that the event is met from every side.
/// The first eight shapes are known from the tests of NetworkX (BSD-3), the last three broke other engines (Boost.Graph, BSL-1.0; NeKp0T/weighted-matching, MIT).
/// </summary>
public sealed class SparseEventTests
{
    [Fact]
    public void A_blossom_becomes_inner_and_expands() =>
        AssertWeighs(67, Graphs.Of(8, (0, 1, 23), (0, 4, 22), (0, 5, 15), (1, 2, 25), (3, 4, 25), (4, 6, 13), (2, 3, 22), (3, 7, 14)));

    [Fact]
    public void A_nested_blossom_is_augmented_through_and_expands() =>
        AssertWeighs(44, Graphs.Of(8, (0, 1, 8), (0, 2, 8), (1, 2, 10), (1, 3, 12), (2, 4, 12), (3, 4, 14), (3, 5, 12), (4, 6, 12), (5, 6, 14), (6, 7, 12)));

    [Fact]
    public void A_nested_blossom_becomes_inner_and_expands() =>
        AssertWeighs(47, Graphs.Of(8, (0, 1, 19), (0, 2, 20), (0, 7, 8), (1, 2, 25), (1, 3, 18), (2, 4, 18), (3, 4, 13), (3, 6, 7), (4, 5, 7)));

    [Fact]
    public void An_inner_blossom_expands_with_more_than_one_edge_used_up() =>
        AssertWeighs(146, Graphs.Of(10, (0, 1, 45), (0, 4, 45), (0, 5, 30), (1, 2, 50), (3, 4, 50), (4, 6, 26), (2, 3, 45), (2, 8, 35), (3, 7, 35), (8, 9, 5)));

    [Fact]
    public void A_blossom_expands_and_the_child_it_was_entered_by_expands_too() =>
        AssertWeighs(145, Graphs.Of(10, (0, 1, 40), (0, 2, 40), (0, 7, 15), (1, 2, 60), (1, 3, 55), (2, 4, 55), (3, 4, 50), (3, 8, 30), (4, 6, 30), (7, 9, 10), (5, 6, 10)));

    [Fact]
    public void A_blossom_expands_around_a_blossom_that_is_then_augmented_through() =>
        AssertWeighs(241, Graphs.Of(12, (0, 1, 45), (0, 6, 45), (0, 7, 30), (1, 2, 50), (5, 6, 50), (6, 9, 26), (2, 3, 45), (2, 10, 35), (3, 4, 95), (3, 5, 94), (4, 5, 94), (4, 8, 36), (10, 11, 5)));

    [Fact]
    public void Thirty_edges_among_twelve_vertices_nest_three_levels() =>
        AssertWeighs(4233, Graphs.Of(12, (0, 3, 448), (0, 4, 919), (0, 5, 918), (0, 9, 72), (1, 3, 830), (1, 4, 687), (1, 5, 559), (1, 6, 580), (1, 7, 679), (1, 8, 627), (2, 4, 585), (2, 5, 835), (2, 6, 822), (2, 8, 462), (2, 11, 380), (3, 4, 328), (3, 5, 860), (3, 7, 297), (3, 8, 590), (3, 11, 235), (4, 6, 692), (4, 10, 227), (4, 11, 354), (5, 6, 160), (5, 9, 400), (6, 8, 410), (6, 9, 420), (7, 11, 924), (9, 11, 825), (10, 11, 790)));

    [Fact]
    public void An_edge_inside_a_blossom_is_not_taken_for_a_way_out() =>
        AssertWeighs(2674, Graphs.Of(10, (0, 6, 892), (2, 4, 517), (4, 7, 560), (1, 5, 828), (1, 7, 831), (6, 7, 397), (4, 5, 43), (5, 6, 944), (6, 9, 215), (5, 7, 753), (4, 6, 901), (1, 2, 530), (2, 8, 384), (3, 4, 499), (5, 8, 190)));

    [Fact]
    public void With_pairs_first_a_tight_cycle_still_lets_all_six_be_paired()
    {
        var graph = Graphs.Of(6, (0, 1, 66), (1, 2, 45), (0, 3, 95), (2, 3, 68), (0, 4, 58), (2, 4, 68), (3, 4, 41), (0, 5, 85), (3, 5, 47), (4, 5, 11));

        Assert.Equal((3, 181L), (SparseSolve.Proved(graph, Solve.MostPairs).PairCount, SparseSolve.Proved(graph, Solve.MostPairs).TotalWeight));
        AssertAlike(graph);
    }

    [Fact]
    public void An_odd_cycle_alone_keeps_its_blossom_price()
    {
        foreach (var size in new[] { 3, 5, 7, 21 })
        {
            var graph = new WeightedGraph(size, Enumerable.Range(0, size).Select(v => new WeightedEdge(v, (v + 1) % size, 10)));
            var result = SparseSolve.Proved(graph, Solve.Heaviest);

            Assert.Equal(size / 2 * 10, result.TotalWeight);
            Assert.NotEmpty(result.Certificate.Blossoms);
        }
    }

    [Fact]
    public void Two_odd_cycles_joined_by_a_light_edge_are_augmented_across_it() =>
        AssertWeighs(10 + 10 + 1, Graphs.Of(6, (0, 1, 10), (1, 2, 10), (0, 2, 10), (3, 4, 10), (4, 5, 10), (3, 5, 10), (2, 3, 1)));

    [Fact]
    public void Nobody_is_paired_for_nothing_or_less() =>
        AssertWeighs(5, Graphs.Of(6, (0, 1, 5), (1, 2, 0), (2, 3, -1), (3, 4, 0), (4, 5, -7)));

    [Fact]
    public void A_graph_without_perfect_pairs_names_the_vertices_that_are_in_the_way()
    {
        // Three odd groups hang on vertex 0: without it three groups are odd, so two vertices must stay alone.
        var graph = Graphs.Of(10, (1, 2, 5), (2, 3, 5), (1, 3, 5), (4, 5, 5), (5, 6, 5), (4, 6, 5), (7, 8, 5), (8, 9, 5), (7, 9, 5), (0, 1, 1), (0, 4, 1), (0, 7, 1));

        var result = SparseSolve.Proved(graph, Solve.MostPairs);

        Assert.Equal(4, result.PairCount);
        Assert.Equal([0], result.Certificate.Barrier!);
    }

    private static void AssertWeighs(long weight, WeightedGraph graph)
    {
        Assert.Equal(weight, SparseSolve.Proved(graph, Solve.Heaviest).TotalWeight);
        AssertAlike(graph);
    }

    private static void AssertAlike(WeightedGraph graph)
    {
        var heaviest = SparseSolve.Proved(graph, Solve.Heaviest).TotalWeight;
        var most = SparseSolve.Proved(graph, Solve.MostPairs);
        for (var seed = 0; seed < 60; seed++)
        {
            var names = Enumerable.Range(0, graph.VertexCount).ToArray();
            new Random(seed).Shuffle(names);
            var renamed = graph.Renamed(names);
            Assert.Equal(heaviest, SparseSolve.Proved(renamed, Solve.Heaviest).TotalWeight);
            Assert.Equal((most.PairCount, most.TotalWeight), (SparseSolve.Proved(renamed, Solve.MostPairs).PairCount, SparseSolve.Proved(renamed, Solve.MostPairs).TotalWeight));
        }
    }
}
