using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class WeightedGraphTests
{
    [Fact]
    public void Edges_come_out_ascending_with_the_smaller_end_first()
    {
        var graph = Graphs.Of(4, (3, 1, 7), (2, 0, -9), (0, 1, 5));

        Assert.Equal([new WeightedEdge(0, 1, 5), new WeightedEdge(0, 2, -9), new WeightedEdge(1, 3, 7)], graph.Edges);
        Assert.Equal((4, 3, 9L), (graph.VertexCount, graph.EdgeCount, graph.HeaviestWeight));
    }

    [Fact]
    public void A_graph_without_edges_or_vertices_is_a_graph()
    {
        Assert.Equal((0, 0, 0L), (Graphs.Of(0).VertexCount, Graphs.Of(0).EdgeCount, Graphs.Of(0).HeaviestWeight));
        Assert.Equal(5, Graphs.Of(5).VertexCount);
    }

    [Fact]
    public void An_edge_from_a_vertex_to_itself_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Graphs.Of(3, (1, 1, 4)));

        Assert.Contains("vertex 1 to itself", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_edges_between_the_same_vertices_are_refused_either_way_round()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Graphs.Of(3, (0, 2, 4), (1, 2, 4), (2, 0, 5)));

        Assert.Contains("Two edges join vertices 0 and 2", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Graphs.Of(3, (0, 2, 4), (0, 2, 4)));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(-1, 1)]
    [InlineData(int.MaxValue, 0)]
    public void An_edge_to_a_vertex_that_is_not_there_is_refused(int u, int v)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of(3, (u, v, 4)));

        Assert.Contains("There is no vertex", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_number_of_vertices_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedGraph.Dense(-1, (_, _) => 0));
    }

    [Fact]
    public void Dense_asks_for_every_two_vertices_once_and_leaves_out_those_without_a_weight()
    {
        var asked = new List<(int, int)>();
        var graph = WeightedGraph.Dense(4, (u, v) =>
        {
            asked.Add((u, v));
            return u + v == 3 ? null : u + (10 * v);
        });

        Assert.Equal([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], asked);
        Assert.Equal(Graphs.Of(4, (0, 1, 10), (0, 2, 20), (1, 3, 31), (2, 3, 32)).Edges, graph.Edges);
    }

    [Fact]
    public void Vertices_left_out_keep_their_numbers_and_lose_their_edges()
    {
        var graph = Graphs.Of(5, (0, 1, 1), (1, 2, 2), (2, 3, 30), (3, 4, 4)).Without(2, 2);

        Assert.Equal(5, graph.VertexCount);
        Assert.Equal(Graphs.Of(5, (0, 1, 1), (3, 4, 4)).Edges, graph.Edges);
        Assert.Equal(4, graph.HeaviestWeight);
    }

    [Fact]
    public void Leaving_out_a_vertex_that_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of(2).Without(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of(2).Without(-1));
    }

    [Fact]
    public void The_heaviest_weight_has_no_sign_and_no_overflow()
    {
        Assert.Equal(7, Graphs.Of(2, (0, 1, -7)).HeaviestWeight);
        Assert.Equal(long.MaxValue, Graphs.Of(2, (0, 1, long.MinValue)).HeaviestWeight);
    }
}
