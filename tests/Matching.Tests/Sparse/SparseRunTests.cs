using System.Text.Json;
using Counterpart.Matching.Sparse;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

/// <summary>What a caller sees of a long run: the same answer on any number of threads, progress, and an end when asked.</summary>
public sealed class SparseRunTests
{
    [Theory]
    [InlineData("islands", 30_000)]
    [InlineData("unit", 20_000)]
    [InlineData("triangles", 9_000)]
    public void The_answer_is_the_same_on_one_two_and_four_threads(string name, int vertexCount)
    {
        var graph = SparseFamilies.Make(name, vertexCount, 3);
        var answers = new[] { 1, 2, 4 }.Select(threads => JsonSerializer.Serialize(SparseSolve.Proved(graph, new MatchingOptions { Threads = threads }))).ToArray();

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(answers[0], answers[2]);
    }

    [Fact]
    public void Islands_joined_by_worthless_edges_alone_are_still_islands()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var islands = SparseFamilies.Make("islands", 9000, seed).Edges.ToDictionary(edge => (edge.U, edge.V), edge => edge with { Weight = 1 });
            for (var i = 0; i < 120_000; i++)
            {
                var (u, v) = (random.Next(9000), random.Next(9000));
                islands.TryAdd((Math.Min(u, v), Math.Max(u, v)), new WeightedEdge(Math.Min(u, v), Math.Max(u, v), -random.Next(2)));
            }

            var graph = new WeightedGraph(9000, islands.Values.Where(edge => edge.U != edge.V));
            var result = SparseSolve.Proved(graph, new MatchingOptions { Threads = 4 });

            Assert.All(result.Pairs, pair => Assert.True(islands[(pair.U, pair.V)].Weight > 0));
            Assert.Equal(JsonSerializer.Serialize(SparseSolve.Proved(graph, Solve.Heaviest)), JsonSerializer.Serialize(result));
        }
    }

    [Fact]
    public void A_worthless_edge_is_never_chosen_however_little_slack_it_has()
    {
        var graph = Graphs.Of(3, (0, 1, 0), (1, 2, 1));

        Assert.False(new TightEdges(graph, [1, 1, 1], raise: 0).Accepts(graph.Edges[0]));
        Assert.True(new TightEdges(graph, [1, 1, 1], raise: 0).Accepts(graph.Edges[1]));
        Assert.True(new TightEdges(graph, [1, 1, 1], raise: 1).Accepts(graph.Edges[0]));
        Assert.False(new EdgeChoice(graph, raise: 0).Accepts(graph.Edges[0]));
    }

    [Fact]
    public void The_order_and_direction_of_the_edges_change_nothing()
    {
        foreach (var name in SparseFamilies.Names.Select(row => row.Data))
        {
            var graph = SparseFamilies.Make(name, 200, 5);
            var edges = graph.Edges.Select((edge, i) => i % 3 == 0 ? new WeightedEdge(edge.V, edge.U, edge.Weight) : edge).ToArray();
            new Random(5).Shuffle(edges);

            Assert.Equal(
                JsonSerializer.Serialize(SparseSolve.Proved(graph, Solve.Heaviest)),
                JsonSerializer.Serialize(SparseSolve.Proved(new WeightedGraph(200, edges), Solve.Heaviest)));
        }
    }

    [Fact]
    public void A_run_tells_its_phases_in_order()
    {
        var heard = new Log();

        SparseSolve.Proved(SparseFamilies.Make("islands", 20_000, 1), new MatchingOptions { Progress = heard });

        Assert.Equal(Enum.GetValues<MatchingPhase>(), heard.Phases.Distinct());
        Assert.Equal(heard.Phases.Order(), heard.Phases);
    }

    [Theory]
    [InlineData(MatchingPhase.Choosing, 1)]
    [InlineData(MatchingPhase.HalfIntegral, 1)]
    [InlineData(MatchingPhase.Blossoms, 1)]
    [InlineData(MatchingPhase.HalfIntegral, 2)]
    [InlineData(MatchingPhase.Blossoms, 2)]
    public void A_run_ends_when_asked_in_any_phase(MatchingPhase phase, int threads)
    {
        using var cancel = new CancellationTokenSource();
        var options = new MatchingOptions { Threads = threads, Progress = new Log(phase, cancel) };
        var graph = SparseFamilies.Make("islands", 20_000, 2);

        Assert.ThrowsAny<OperationCanceledException>(() => SparseSearch.Find(graph, options, cancel.Token));
    }

    /// <summary>Notes what it is told, and asks for the end at a phase.</summary>
    private sealed class Log(MatchingPhase? stop = null, CancellationTokenSource? cancel = null) : IProgress<MatchingProgress>
    {
        private readonly Lock gate = new();

        public List<MatchingPhase> Phases { get; } = [];

        public void Report(MatchingProgress value)
        {
            lock (gate)
            {
                Phases.Add(value.Phase);
            }

            if (value.Phase == stop)
            {
                cancel!.Cancel();
            }
        }
    }
}
