using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>The promised cost, counted in steps, since a clock would also measure the machine.</summary>
public sealed class CostTests
{
    [Theory]
    [InlineData("complete")]
    [InlineData("odd clusters")]
    [InlineData("triangle chain")]
    [InlineData("plane")]
    [InlineData("bipartite")]
    public void A_stage_looks_at_each_edge_at_most_twice_and_adds_few_events(string shape)
    {
        foreach (var n in new[] { 20, 40, 80, 160 })
        {
            var graph = Families.Shaped(shape, new Random(n), n, random => random.Next(1, 50));
            var (_, counts) = Solve.Counted(graph, Solve.MostPairs);

            Assert.InRange(counts.Stages, 0, n);
            Assert.Equal(counts.Stages, counts.Augments + counts.Settles);
            Assert.InRange(counts.ArcsScanned, 0, counts.Stages * 2 * graph.EdgeCount);
            Assert.InRange(counts.EventsAdded, 0, counts.Stages * ((2 * graph.EdgeCount) + (2 * n)));
            Assert.InRange(counts.EventsTaken, 0, counts.EventsAdded);
            Assert.InRange(counts.Shrinks, 0, counts.Stages * n / 2);
            Assert.InRange(counts.Expands, 0, counts.Stages * n / 2);
        }
    }

    [Fact]
    public void The_head_start_pairs_most_people_of_a_school()
    {
        var (result, counts) = Solve.Counted(Families.Shaped("school", new Random(1), 100, _ => 0), Solve.MostPairs);

        Assert.Equal(50, result.PairCount);
        Assert.InRange(counts.HeadStartPairs, 30, 50);
    }

    [Fact]
    public void A_deep_nest_of_blossoms_does_not_need_a_deep_stack()
    {
        // A long odd cycle with chords that close one triangle after the other: blossom in blossom in blossom, a thousand deep.
        const int n = 2001;
        var ladder = Enumerable.Range(0, n - 2).SelectMany(v => new[] { new WeightedEdge(v, v + 1, 10), new WeightedEdge(v, v + 2, 10) });
        var graph = new WeightedGraph(n, ladder);
        var thread = new Thread(() => Solve.Counted(graph, Solve.MostPairs), maxStackSize: 128 * 1024);

        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromMinutes(1)));
    }
}
