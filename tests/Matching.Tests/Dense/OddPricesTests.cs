using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Dense;

public sealed class OddPricesTests
{
    [Fact]
    public void What_two_others_leave_is_best_by_brute_force()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var (matrix, vertex) = Question(seed, 9);
            var prices = OddPrices.Of(matrix, vertex, TestContext.Current.CancellationToken);
            for (var one = 0; one < matrix.VertexCount; one++)
            {
                for (var other = 0; other < matrix.VertexCount; other++)
                {
                    var expected = one == other || one == vertex || other == vertex ? null : Whole(matrix, vertex, one, other);
                    Assert.Equal(expected, prices.Without(one, other));
                }
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_best_three_beside_every_pair_is_best_by_brute_force(bool withKnown)
    {
        var found = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var (matrix, vertex) = Question(seed, seed % 10 == 0 ? 9 : 7);
            long? Worth(int a, int b, int c) => ((a * 5) + (b * 3) + c) % 4 == 0 ? null : ((a * 7) + (b * 11) + (c * 13) + seed) % 31;
            var known = Enumerable.Range(0, matrix.VertexCount).Where(other => other != vertex)
                .ToDictionary(other => other, other => withKnown && (other + seed) % 3 != 0 ? (long?)(other * seed % 40) : null);

            var best = OddPrices.Of(matrix, vertex, TestContext.Current.CancellationToken).BestThrees(Worth, known, TestContext.Current.CancellationToken);

            Assert.Equal(known.Keys.Order(), best.Keys.Order());
            foreach (var other in known.Keys)
            {
                var expected = known[other];
                foreach (var (a, b, c) in Threes(matrix.VertexCount).Where(three => new[] { three.A, three.B, three.C }.All(of => of != vertex && of != other)))
                {
                    expected = Worth(a, b, c) + Whole(matrix, vertex, other, a, b, c) is { } worth && !(expected >= worth) ? worth : expected;
                }

                Assert.True(expected == best[other], $"{seed}: beside {other} best {expected}, found {best[other]} in {matrix.ToGraph().Written()}");
                found += expected is null ? 0 : 1;
            }
        }

        Assert.InRange(found, 200, 10_000);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        var five = WeightMatrix.From(5, (u, v) => u + v);
        Refuses(() => OddPrices.Of(WeightMatrix.From(4, (_, _) => 1), 0), "4 vertices; it must be an odd number");
        Refuses(() => OddPrices.Of(five, 5), "There is no vertex 5");
        Refuses(() => OddPrices.Of(five, 1).Without(2, 9), "There is no vertex 9");
        Refuses(() => OddPrices.Of(five, 1).BestThrees((_, _, _) => 0, new Dictionary<int, long?> { [1] = null }), "other than 1");
        Assert.Equal(4, OddPrices.Of(five, 1).BestThrees((_, _, _) => 4, new Dictionary<int, long?> { [2] = null })[2]);
        Assert.Null(OddPrices.Of(five, 1).BestThrees((_, _, _) => null, new Dictionary<int, long?> { [2] = null })[2]);
        Assert.Empty(OddPrices.Of(WeightMatrix.From(1, (_, _) => 0), 0).BestThrees((_, _, _) => 0, new Dictionary<int, long?>()));
    }

    private static (WeightMatrix Matrix, int Vertex) Question(int seed, int mostVertices)
    {
        var random = new Random(seed);
        var n = 3 + (2 * random.Next((mostVertices - 1) / 2));
        var groups = random.Next(1, 4);
        var isGrouped = random.Next(3) == 0;
        var draw = Families.AnyWeights(random);
        var percent = random.Next(3) == 0 ? 100 : random.Next(30, 101);
        return (WeightMatrix.From(n, (u, v) => (isGrouped && u % groups != v % groups) || random.Next(100) >= percent ? null : draw(random)), random.Next(n));
    }

    /// <summary>The best weight of pairs of everybody but these, or null when somebody would be left over.</summary>
    private static long? Whole(WeightMatrix matrix, params int[] without)
    {
        var (pairs, worth) = DenseSolve.BruteForced(matrix, new MatchingOptions { AsManyPairsFirst = true, LeftOut = without });
        return 2 * pairs == matrix.VertexCount - without.Length ? worth : null;
    }

    private static IEnumerable<(int A, int B, int C)> Threes(int n) =>
        from a in Enumerable.Range(0, n)
        from b in Enumerable.Range(a + 1, n - a - 1)
        from c in Enumerable.Range(b + 1, n - b - 1)
        select (a, b, c);

    private static void Refuses(Action act, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
