using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

public sealed class EdgePricesTests
{
    public static TheoryData<string> FamilyNames => SparseFamilies.Names;

    public static TheoryData<int> Combinations => [.. Enumerable.Range(0, Rules.Combinations)];

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_price_of_up_to_ten_vertices_is_the_best_with_that_edge_forced(int combination)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random((seed * Rules.Combinations) + combination);
            var graph = Families.Chance(random, random.Next(11), random.Next(20, 101), Families.AnyWeights(random));
            var options = Rules.Of(combination, random, graph);
            AssertAll(graph, options, WeightMatrix.From(graph), $"{seed}");
        }
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Every_price_is_what_solving_again_with_that_edge_forced_comes_to(string name)
    {
        foreach (var pairsFirst in new[] { false, true })
        {
            var graph = SparseFamilies.Make(name, 60, 11);
            var options = new MatchingOptions { AsManyPairsFirst = pairsFirst };
            var prices = Prices.All(graph, options, TestContext.Current.CancellationToken);
            Assert.Equal(graph.Edges.Select(edge => new VertexPair(edge.U, edge.V)), prices.Select(price => price.Pair));
            foreach (var price in prices)
            {
                var again = MaximumWeightMatching.Find(graph, options with { Forced = [price.Pair] }, TestContext.Current.CancellationToken);
                Assert.Equal((again.TotalWeight, pairsFirst ? again.PairCount : null), (price.Worth, price.PairCount));
            }
        }
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Both_ends_agree_on_every_edge_of_larger_graphs(string name)
    {
        var graph = SparseFamilies.Make(name, 250, 2);
        var prices = EdgePrices.Solve(graph, null, TestContext.Current.CancellationToken);

        var all = prices.All();

        Assert.Equal(graph.EdgeCount, all.Count);
        Assert.All(all, price => Assert.InRange(price.Worth, long.MinValue, prices.Optimum));
        foreach (var pair in prices.Best.Pairs)
        {
            Assert.Contains(new EdgePrice(pair, prices.Optimum, null), prices.Of(pair.U));
        }
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Forbidding_a_pair_is_what_solving_again_without_it_comes_to(string name)
    {
        foreach (var pairsFirst in new[] { false, true })
        {
            var graph = SparseFamilies.Make(name, 70, 4);
            var options = new MatchingOptions { AsManyPairsFirst = pairsFirst, Forced = [new VertexPair(graph.Edges[0].U, graph.Edges[0].V)] };
            var prices = EdgePrices.Solve(graph, options, TestContext.Current.CancellationToken);
            Assert.Null(prices.Forbidding(graph.Edges[0].V, graph.Edges[0].U));
            foreach (var pair in prices.Best.Pairs.Where(pair => pair != options.Forced[0]))
            {
                var again = Prices.Forbidding(graph, pair, options, TestContext.Current.CancellationToken);
                Assert.DoesNotContain(pair, again.Pairs);
                Assert.Equal(again.TotalWeight, prices.Forbidding(pair.V, pair.U));
            }

            Assert.Equal(prices.Optimum, prices.Best.TotalWeight);
        }
    }

    [Fact]
    public void Prices_can_be_asked_for_in_any_order_and_again()
    {
        var graph = SparseFamilies.Make("odd cycles", 300, 8);
        var prices = EdgePrices.Solve(graph, null, TestContext.Current.CancellationToken);
        var expected = Enumerable.Range(0, 300).Select(vertex => Prices.Of(graph, vertex, null, TestContext.Current.CancellationToken)).ToArray();
        var random = new Random(1);
        for (var i = 0; i < 600; i++)
        {
            var vertex = random.Next(300);
            Assert.Equal(expected[vertex], prices.Of(vertex));
            _ = i % 7 == 0 ? prices.Forbidding(prices.Best.Pairs[i % prices.Best.PairCount].U, prices.Best.Pairs[i % prices.Best.PairCount].V) : null;
        }
    }

    [Fact]
    public void Weights_at_the_limit_are_priced()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var n = random.Next(5, 9);
            var limit = MaximumWeightMatching.WeightLimit / n / (seed % 2 == 0 ? 4 * n : 1);
            var graph = Families.Chance(random, n, 70, draw => draw.Next(3) == 0 ? limit : draw.NextInt64(-limit, limit + 1));
            AssertAll(graph, new MatchingOptions { AsManyPairsFirst = seed % 2 == 0 }, WeightMatrix.From(graph), $"{seed}");
        }
    }

    [Fact]
    public void What_cannot_be_priced_is_refused_with_the_offending_value()
    {
        var heavy = Graphs.Of(2, (0, 1, 1L << 59));
        var light = Graphs.Of(4, (0, 1, 5), (1, 2, 6));
        Refuses(() => Prices.Of(heavy, 0), "576460752303423488");
        Refuses(() => Prices.Of(light, 4), "4");
        Refuses(() => Prices.Of(light, -1), "-1");
        Refuses(() => EdgePrices.Solve(light).Forbidding(0, 7), "7");
        Refuses(() => Prices.All(light, new MatchingOptions { LeftOut = [9] }), "There is no vertex 9 among 4");
        Assert.Empty(Prices.All(Graphs.Of(0)));
        Assert.Empty(Prices.Of(light, 3));
        Assert.Null(EdgePrices.Solve(light).Forbidding(2, 3));
    }

    [Fact]
    public void A_search_for_prices_ends_when_asked()
    {
        using var cancel = new CancellationTokenSource();
        var prices = EdgePrices.Solve(SparseFamilies.Make("random", 100, 1), null, cancel.Token);
        cancel.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => prices.All());
    }

    private static void AssertAll(WeightedGraph graph, MatchingOptions options, WeightMatrix matrix, string seed)
    {
        var prices = EdgePrices.Solve(graph, options, TestContext.Current.CancellationToken);
        Assert.Equal(DenseSolve.BruteForced(matrix, options).Worth, prices.Optimum);
        var all = prices.All();
        var settled = options.LeftOut.Concat(options.Forced.SelectMany(pair => new[] { pair.U, pair.V })).ToHashSet();
        var open = graph.Edges.Select(edge => new VertexPair(edge.U, edge.V)).Where(pair =>
            !settled.Contains(pair.U) && !settled.Contains(pair.V) && !options.Forbidden.Contains(pair) && !options.Forbidden.Contains(new VertexPair(pair.V, pair.U)));
        Assert.Equal(open, all.Select(price => price.Pair));
        foreach (var (pair, worth, pairs) in all)
        {
            var best = DenseSolve.BruteForced(matrix, options with { Forced = [.. options.Forced, pair] });
            Assert.True(best.Worth == worth, $"{seed}: {pair} best {best}, found {worth} in {graph.Written()}");
            Assert.Equal(options.AsManyPairsFirst ? best.Pairs : null, pairs);
            Assert.Equal(DenseSolve.BruteForced(matrix, options with { Forbidden = [.. options.Forbidden, pair] }).Worth, prices.Forbidding(pair.U, pair.V));
        }
    }

    private static void Refuses(Action act, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
