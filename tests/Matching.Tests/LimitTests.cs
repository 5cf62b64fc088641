using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData(2, 1L << 59)]
    [InlineData(3, (1L << 60) / 3)]
    [InlineData(4, 1L << 58)]
    [InlineData(1000, (1L << 60) / 1000)]
    public void A_weight_at_the_limit_is_solved_and_one_above_is_refused(int vertexCount, long heaviest)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
            {
                var result = Solve.Proved(Graphs.Of(vertexCount, (0, 1, sign * heaviest)), options);
                Assert.Equal(sign > 0 || options.AsManyPairsFirst ? sign * heaviest : 0, result.TotalWeight);

                var tooHeavy = Graphs.Of(vertexCount, (0, 1, sign * (heaviest + 1)));
                Assert.Throws<ArgumentOutOfRangeException>(() => MaximumWeightMatching.Find(tooHeavy, options, TestContext.Current.CancellationToken));
            }
        }
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void The_ends_of_the_number_range_are_refused_without_overflow(long weight)
    {
        var graph = Graphs.Of(2, (0, 1, weight));

        Assert.Throws<ArgumentOutOfRangeException>(() => MaximumWeightMatching.Find(graph, Solve.Heaviest, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => MaximumWeightMatching.Find(graph, Solve.MostPairs, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Small_graphs_at_the_limit_are_best_by_brute_force()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var n = random.Next(2, 11);
            var limit = MaximumWeightMatching.WeightLimit / n;
            var graph = Families.Chance(random, n, random.Next(30, 101), AtTheLimit(limit, seed));
            foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
            {
                Assert.Equal(BruteForce.Best(graph, options).Weight, Solve.Proved(graph, options).TotalWeight);
            }
        }
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("odd clusters")]
    [InlineData("triangle chain")]
    [InlineData("sparse")]
    [InlineData("bipartite")]
    public void Large_graphs_at_the_limit_are_proved(string shape)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var n = random.Next(20, 90);
            var draw = AtTheLimit((MaximumWeightMatching.WeightLimit / n) - 10, seed);
            var graph = Families.Shaped(shape, random, n, draw);
            Solve.Proved(graph, Solve.Heaviest);
            Solve.Proved(graph, Solve.MostPairs);
        }
    }

    private static Func<Random, long> AtTheLimit(long limit, int seed) => (seed % 3) switch
    {
        0 => random => random.NextInt64(-limit, limit + 1),
        1 => random => random.Next(2) == 0 ? limit : -limit,
        _ => random => limit - random.Next(3),
    };
}
