using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Dense;

public sealed class DenseMatchingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    public void With_every_pair_forbidden_everyone_stays_alone(int vertexCount)
    {
        var matrix = WeightMatrix.From(vertexCount, (_, _) => null);
        foreach (var options in new[] { new MatchingOptions(), new MatchingOptions { AsManyPairsFirst = true } })
        {
            Assert.Empty(DenseSolve.Proved(matrix, options).Pairs);
        }
    }

    [Theory]
    [InlineData(5, 7, 2)]
    [InlineData(6, 7, 3)]
    [InlineData(6, 0, 0)]
    [InlineData(6, -7, 0)]
    public void Where_all_weigh_the_same_only_a_gain_is_taken(int vertexCount, long weight, int pairs)
    {
        var matrix = WeightMatrix.From(vertexCount, (_, _) => weight);

        Assert.Equal((pairs, pairs * weight), (DenseSolve.Proved(matrix).PairCount, DenseSolve.Proved(matrix).TotalWeight));
        Assert.Equal(vertexCount / 2, DenseSolve.Proved(matrix, new MatchingOptions { AsManyPairsFirst = true }).PairCount);
    }

    [Fact]
    public void A_perfect_matching_that_cannot_be_comes_with_the_witness_that_it_cannot()
    {
        var star = WeightMatrix.From(Graphs.Of(6, (2, 0, 1), (2, 1, 5), (2, 3, 3), (2, 4, 5), (4, 5, 1)));

        var result = DenseSolve.Proved(star, new MatchingOptions { AsManyPairsFirst = true });

        Assert.Equal((2, 6L), (result.PairCount, result.TotalWeight));
        Assert.Equal([2], result.Certificate.Barrier);
    }

    [Fact]
    public void Someone_worth_more_alone_stays_alone()
    {
        var matrix = WeightMatrix.From(4, (u, v) => 10 + u + v);

        Assert.Equal(2, DenseSolve.Proved(matrix, new MatchingOptions { AloneValues = [0, 0, 0, 0] }).PairCount);
        Assert.Equal([new VertexPair(0, 1)], DenseSolve.Proved(matrix, new MatchingOptions { AloneValues = [0, 0, 8, 8] }).Pairs);
    }

    [Fact]
    public void Both_number_widths_find_answers_of_the_same_weight()
    {
        foreach (var (shape, seed) in Families.ShapeNames.Select((shape, seed) => (shape, seed)))
        {
            var graph = Families.Shaped(shape, new Random(seed), 45, random => random.Next(-3, 50));
            foreach (var pairsFirst in new[] { false, true })
            {
                var options = new MatchingOptions { AsManyPairsFirst = pairsFirst };
                var narrow = DenseSolve.Proved(WeightMatrix.From(graph), options);
                var wide = DenseSolve.Proved(WeightMatrix.From(graph.WithWeights(edge => edge.Weight << 30)), options);
                var widest = DenseSolve.Proved(WeightMatrix.From(graph.WithWeights(edge => edge.Weight << 42)), options);
                Assert.Equal((narrow.TotalWeight, narrow.PairCount), (wide.TotalWeight >> 30, wide.PairCount));
                Assert.Equal((narrow.TotalWeight, narrow.PairCount), (widest.TotalWeight >> 42, widest.PairCount));
            }
        }
    }

    [Theory]
    [InlineData(1L << 21)]
    [InlineData((1L << 21) + 1)]
    [InlineData((1L << 29) - 1)]
    [InlineData(1L << 29)]
    [InlineData(1L << 53)]
    [InlineData((1L << 53) + 1)]
    [InlineData((1L << 60) / 9)]
    public void Where_one_width_ends_the_next_goes_on(long limit)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.From(Families.Chance(random, random.Next(2, 10), seed % 3 == 0 ? 70 : 100, random => random.Next(3) switch
            {
                0 => limit - random.Next(2),
                1 => -limit,
                _ => random.NextInt64(-limit, limit + 1),
            }));
            var options = new MatchingOptions { AsManyPairsFirst = seed % 2 == 0 };
            Assert.Equal(DenseSolve.BruteForced(matrix, options).Worth, DenseSolve.Proved(matrix, options).TotalWeight);
        }
    }

    [Theory]
    [InlineData(1L << 21)]
    [InlineData(1L << 53)]
    public void Larger_schools_at_the_end_of_a_width_are_proved_and_priced(long limit)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.From(Families.Chance(random, random.Next(10, 60), 100, random => (seed % 3) switch
            {
                0 => random.Next(2) == 0 ? limit : -limit,
                1 => limit - random.Next(3),
                _ => random.NextInt64(-limit, limit + 1),
            }));
            foreach (var pairsFirst in new[] { false, true })
            {
                var options = new MatchingOptions { AsManyPairsFirst = pairsFirst };
                Assert.Equal(DenseSolve.Proved(matrix, options).TotalWeight, Prices.All(matrix, options, TestContext.Current.CancellationToken).Optimum);
            }
        }
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("odd clusters")]
    [InlineData("plane")]
    [InlineData("school")]
    [InlineData("half")]
    public void The_plain_search_finds_nothing_better_and_the_certificate_holds_for_the_graph(string shape)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Shaped(shape, random, random.Next(10, 90), Families.AnyWeights(random));
            foreach (var pairsFirst in new[] { false, true })
            {
                var result = DenseSolve.Proved(WeightMatrix.From(graph), new MatchingOptions { AsManyPairsFirst = pairsFirst });
                var plain = MaximumWeightMatching.FindPlainly(graph, new MatchingOptions { AsManyPairsFirst = pairsFirst }, TestContext.Current.CancellationToken);
                Assert.Equal(plain.TotalWeight, result.TotalWeight);
                Assert.Equal(pairsFirst ? plain.PairCount : result.PairCount, result.PairCount);
                Assert.True(result.Certificate.Prove(graph, result).Holds);
            }
        }
    }

    [Fact]
    public void The_same_question_gets_the_same_pairs_on_any_number_of_threads()
    {
        var matrices = Enumerable.Range(0, 60).Select(seed => WeightMatrix.From(Families.Shaped("school", new Random(seed), 10 + seed, _ => 0))).ToArray();
        var once = DenseMatching.FindAll(matrices, cancel: TestContext.Current.CancellationToken);

        foreach (var threads in new[] { 2, 3, 8 })
        {
            var again = DenseMatching.FindAll(matrices, null, threads, TestContext.Current.CancellationToken);
            Assert.Equal(once.Select(result => string.Join(' ', result.Pairs)), again.Select(result => string.Join(' ', result.Pairs)));
        }
    }

    [Fact]
    public void A_workspace_that_has_grown_solves_without_allocating()
    {
        var matrices = Enumerable.Range(0, 40).Select(seed => WeightMatrix.From(Families.Shaped(seed % 2 == 0 ? "school" : "plane", new Random(seed), 20 + (seed * 3), _ => 0))).ToArray();
        var workspace = new DenseWorkspace();
        var options = new MatchingOptions();
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var matrix in matrices)
            {
                DenseMatching.Find(matrix, options, workspace, CancellationToken.None);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();

        // A collection started by another test counts the rest of this thread's buffer as allocated, so the best of a few rounds is taken.
        Assert.Equal(0, Enumerable.Range(0, 8).Min(_ => Allocated()));
    }

    [Fact]
    public void A_workspace_can_be_used_again_after_a_search_was_called_off()
    {
        var workspace = new DenseWorkspace();
        var matrix = WeightMatrix.From(Families.Shaped("plane", new Random(1), 60, _ => 0));
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => DenseMatching.Find(matrix, null, workspace, source.Token));
        Assert.Throws<OperationCanceledException>(() => Prices.All(matrix, null, source.Token));
        Assert.Equal(30, DenseSolve.Proved(matrix, null, workspace).PairCount);
    }

    [Fact]
    public void What_the_prover_refuses_is_solved_again_and_kept()
    {
        var matrix = WeightMatrix.From(Families.Shaped("school", new Random(1), 21, _ => 0));
        foreach (var options in new[] { new MatchingOptions(), new MatchingOptions { AsManyPairsFirst = true, LeftOut = [3], AloneValues = [.. Enumerable.Repeat(5L, 21)] } })
        {
            var right = DenseSolve.Proved(matrix, options);
            var workspace = new DenseWorkspace { Meddling = answer => answer.DoubledDuals[4]-- };

            DenseMatching.Find(matrix, options, workspace, TestContext.Current.CancellationToken);
            var result = workspace.ToResult();

            Assert.Equal(right.TotalWeight, result.TotalWeight);
            Assert.True(result.Certificate.ProveDense(matrix, result, options).Holds);
            Assert.NotEmpty(result.Dispute!.Objection);
            Assert.Contains(FormattableString.Invariant($"\n0 1 {matrix[0, 1]}\n"), result.Dispute.Question, StringComparison.Ordinal);
        }
    }
}
