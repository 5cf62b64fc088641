using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

public sealed class SparseProofTests
{
    public static TheoryData<string> Names => SparseFamilies.Names;

    public static TheoryData<string> ShapeNames => Families.ShapeNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_is_proved_and_weighs_what_the_plain_search_finds(string name)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var graph = SparseFamilies.Make(name, 40 + (37 * seed % 260), seed);
            foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
            {
                var result = SparseSolve.Proved(graph, options);
                var plain = Solve.Counted(graph, options).Result;
                Assert.Equal((plain.TotalWeight, plain.Certificate.AsManyPairsFirst ? plain.PairCount : result.PairCount), (result.TotalWeight, result.PairCount));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_for_five_thousand_vertices_is_proved(string name)
    {
        var graph = SparseFamilies.Make(name, name.StartsWith("near", StringComparison.Ordinal) ? 1500 : 5001, 1);

        SparseSolve.Proved(graph, Solve.Heaviest);
        SparseSolve.Proved(graph, Solve.MostPairs);
    }

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Small_and_dense_graphs_are_proved_as_well(string shape)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Shaped(shape, random, random.Next(50), Families.AnyWeights(random));
            SparseSolve.Proved(graph, Solve.Heaviest);
            SparseSolve.Proved(graph, Solve.MostPairs);
        }
    }

    [Fact]
    public void Edges_that_were_not_chosen_join_when_the_answer_needs_them()
    {
        // Each vertex of a group has a dozen heavy edges to a few hubs that all want, and light ones among themselves, which the choice leaves out.
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var graph = WeightedGraph.Dense(120, (u, v) => u < 30 ? 1000 + random.Next(100) : random.Next(4) == 0 ? random.Next(1, 50) : null);
            foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
            {
                Assert.Equal(Solve.Counted(graph, options).Result.TotalWeight, SparseSolve.Proved(graph, options).TotalWeight);
            }
        }
    }

    [Fact]
    public void A_deep_nest_of_blossoms_does_not_need_a_deep_stack()
    {
        const int n = 20_001;
        var ladder = Enumerable.Range(0, n - 2).SelectMany(v => new[] { new WeightedEdge(v, v + 1, 10), new WeightedEdge(v, v + 2, 10) });
        var graph = new WeightedGraph(n, ladder);
        var thread = new Thread(() => SparseSolve.Proved(graph, Solve.MostPairs), maxStackSize: 128 * 1024);

        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromMinutes(1)));
    }
}
