using System.Text.Json;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_graph_gives_the_same_pairs_and_the_same_proof()
    {
        foreach (var graph in SomeGraphs())
        {
            Assert.Equal(Written(graph), Written(graph));
        }
    }

    [Fact]
    public void The_order_and_direction_of_the_edges_change_nothing()
    {
        foreach (var graph in SomeGraphs())
        {
            var edges = graph.Edges.Select((edge, i) => i % 3 == 0 ? new WeightedEdge(edge.V, edge.U, edge.Weight) : edge).ToArray();
            new Random(5).Shuffle(edges);

            Assert.Equal(Written(graph), Written(new WeightedGraph(graph.VertexCount, edges)));
        }
    }

    [Fact]
    public async Task Searches_at_the_same_time_do_not_disturb_each_other()
    {
        var graphs = SomeGraphs().ToArray();
        var alone = graphs.Select(Written).ToArray();

        var together = await Task.WhenAll(graphs.Select(graph => Task.Run(() => Written(graph))));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_result_that_was_saved_and_read_back_is_still_proved()
    {
        foreach (var graph in SomeGraphs())
        {
            var saved = Written(graph);
            var read = JsonSerializer.Deserialize<MatchingResult>(saved)!;

            Assert.True(read.Certificate.Prove(graph, read).Holds);
            Assert.Equal(saved, JsonSerializer.Serialize(read));
        }
    }

    private static IEnumerable<WeightedGraph> SomeGraphs() =>
        Families.ShapeNames.Select((shape, seed) => Families.Shaped(shape, new Random(seed), 30, random => random.Next(-3, 9)));

    private static string Written(WeightedGraph graph) => JsonSerializer.Serialize(Solve.Proved(graph, graph.EdgeCount % 2 == 0 ? Solve.Heaviest : Solve.MostPairs));
}
