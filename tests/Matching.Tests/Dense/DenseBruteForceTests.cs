using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Dense;

public sealed class DenseBruteForceTests
{
    [Fact]
    public void No_matching_of_up_to_ten_vertices_is_better_whatever_the_options_settle()
    {
        var workspace = new DenseWorkspace();
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            var matrix = DenseSolve.AnyMatrix(random, 10);
            var options = DenseSolve.AnyOptions(random, matrix);
            var result = DenseSolve.Proved(matrix, options, workspace);
            var best = DenseSolve.BruteForced(matrix, options);
            Assert.True(best.Worth == result.Worth(options), $"{seed}: best {best}, found {result.Worth(options)}");
            Assert.True(!options.AsManyPairsFirst || best.Pairs == result.PairCount, $"{seed}: best {best}, found {result.PairCount}");
        }
    }

    [Fact]
    public void Every_price_of_up_to_ten_vertices_is_the_best_with_that_pair_forced()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var matrix = DenseSolve.AnyMatrix(random, 10);
            var options = DenseSolve.AnyOptions(random, matrix);
            var prices = Prices.All(matrix, options, TestContext.Current.CancellationToken);
            Assert.Equal(DenseSolve.BruteForced(matrix, options).Worth, prices.Optimum);
            for (var u = 0; u < matrix.VertexCount; u++)
            {
                AssertRow(matrix, options, prices, u);
            }
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Half_a_unit_of_slack_costs_a_whole_one(long doubledPrice, long leastCost)
    {
        var alone = new MatchingResult([-1, -1], 0, new Certificate([doubledPrice, 0], [], null));
        Assert.Equal(leastCost, Prices.LeastCost(WeightMatrix.From(2, (_, _) => 0), alone, 0, 1));
    }

    [Fact]
    public void Every_best_group_of_three_of_up_to_nine_vertices_is_best_by_brute_force()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.From(Families.Chance(random, 3 + (2 * random.Next(4)), 100, Families.AnyWeights(random)));
            var bonus = new Random(seed).Next(1, 50);
            long Worth(int a, int b, int c) => Math.Min(matrix[a, b]!.Value, matrix[b, c]!.Value) + (((a * 7) + (b * 5) + (c * 3)) % bonus);
            var options = new MatchingOptions { AsManyPairsFirst = seed % 2 == 0 };

            var result = TripleMatching.Find(matrix, (a, b, c) => Worth(a, b, c), options, TestContext.Current.CancellationToken)!;

            var best = long.MinValue;
            foreach (var (a, b, c) in Threes(matrix.VertexCount))
            {
                best = Math.Max(best, Worth(a, b, c) + DenseSolve.BruteForced(matrix, options with { LeftOut = [a, b, c] }).Worth);
            }

            Assert.Equal(best, result.TotalWorth);
            Assert.Equal(Worth(result.A, result.B, result.C), result.TripleWorth);
        }
    }

    private static IEnumerable<(int A, int B, int C)> Threes(int n) =>
        from a in Enumerable.Range(0, n)
        from b in Enumerable.Range(a + 1, n - a - 1)
        from c in Enumerable.Range(b + 1, n - b - 1)
        select (a, b, c);

    private static void AssertRow(WeightMatrix matrix, MatchingOptions options, Prices prices, int u)
    {
        var found = DenseSolve.Proved(matrix, options);
        var row = Prices.Of(matrix, u, options, TestContext.Current.CancellationToken);
        for (var v = 0; v < matrix.VertexCount; v++)
        {
            var settled = options.LeftOut.Concat(options.Forced.SelectMany(pair => new[] { pair.U, pair.V })).ToArray();
            if (matrix[u, v] is null || options.Forbidden.Any(pair => pair == new VertexPair(Math.Min(u, v), Math.Max(u, v))) || settled.Contains(u) || settled.Contains(v))
            {
                Assert.Null(prices[u, v]);
                continue;
            }

            var best = DenseSolve.BruteForced(matrix, options with { Forced = [.. options.Forced, new VertexPair(u, v)] });
            Assert.Equal(best.Worth, prices[u, v]);
            Assert.Equal(best.Worth, row[v]);
            Assert.True(!options.AsManyPairsFirst || best.Pairs == prices.PairsWith(u, v));
            Assert.True((options.AsManyPairsFirst && best.Pairs < found.PairCount) || Prices.LeastCost(matrix, found, u, v) <= prices.Cost(u, v));
        }

        if (row.Any(price => price is not null))
        {
            Assert.Equal(DenseSolve.BruteForced(matrix, options with { LeftOut = [.. options.LeftOut, u] }).Worth, prices.Alone(u));
        }
    }
}
