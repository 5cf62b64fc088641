using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class MaximumWeightMatchingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Without_edges_everyone_stays_alone(int vertexCount)
    {
        foreach (var options in new[] { Solve.Heaviest, Solve.MostPairs })
        {
            var result = Solve.Proved(Graphs.Of(vertexCount), options);

            Assert.Equal((0, 0L), (result.PairCount, result.TotalWeight));
            Assert.All(result.Mates, mate => Assert.Equal(MatchingResult.Alone, mate));
        }
    }

    [Fact]
    public void One_edge_is_one_pair()
    {
        var result = Solve.Proved(Graphs.Of(3, (2, 0, 5)));

        Assert.Equal([new VertexPair(0, 2)], result.Pairs);
        Assert.Equal(5, result.TotalWeight);
        Assert.Equal((2, null, 0), (result.MateOf(0), result.MateOf(1), result.MateOf(2)));
    }

    [Fact]
    public void By_weight_alone_an_edge_of_zero_or_less_is_never_used()
    {
        Assert.Empty(Solve.Proved(Graphs.Of(2, (0, 1, 0))).Pairs);
        Assert.Empty(Solve.Proved(Graphs.Of(3, (0, 1, -1), (1, 2, -5))).Pairs);
        Assert.Equal([new VertexPair(1, 2)], Solve.Proved(Graphs.Of(4, (0, 1, 5), (1, 2, 11), (2, 3, 5), (0, 3, -1))).Pairs);
    }

    [Fact]
    public void With_pairs_first_two_light_pairs_come_before_one_heavy_pair()
    {
        var path = Graphs.Of(4, (0, 1, 5), (1, 2, 1100), (2, 3, 5));

        Assert.Equal(1100, Solve.Proved(path).TotalWeight);
        Assert.Equal(10, Solve.Proved(path, Solve.MostPairs).TotalWeight);
    }

    [Fact]
    public void With_pairs_first_even_losses_are_paired_and_the_least_loss_is_chosen()
    {
        var square = Graphs.Of(4, (0, 1, -5), (2, 3, -5), (0, 2, -4), (1, 3, -4), (0, 3, -9), (1, 2, 1));

        Assert.Equal(-8, Solve.Proved(square, Solve.MostPairs).TotalWeight);
        Assert.Equal(1, Solve.Proved(square).TotalWeight);
    }

    [Fact]
    public void With_pairs_first_the_certificate_shows_who_stands_in_the_way_of_more_pairs()
    {
        var star = Graphs.Of(5, (2, 0, 1), (2, 1, 5), (2, 3, 3), (2, 4, 5));

        var result = Solve.Proved(star, Solve.MostPairs);

        Assert.Equal((1, 5L), (result.PairCount, result.TotalWeight));
        Assert.Equal([2], result.Certificate.Barrier);
    }

    [Fact]
    public void A_vertex_left_out_stays_alone_and_the_others_are_paired_best()
    {
        var graph = WeightedGraph.Dense(5, (u, v) => 10 * (u + 1) * (v + 1));

        var result = Solve.Proved(graph.Without(4, 2), Solve.MostPairs);

        Assert.Equal([new VertexPair(1, 3)], result.Pairs);
        Assert.Null(result.MateOf(4));
    }

    [Theory]
    [InlineData(12, 100, false)]
    [InlineData(13, 100, true)]
    [InlineData(100, 15, false)]
    [InlineData(100, 20, true)]
    [InlineData(300, 45, false)]
    [InlineData(300, 55, true)]
    [InlineData(600, 100, true)]
    [InlineData(601, 100, false)]
    public void The_door_takes_the_matrix_where_it_was_measured_to_be_faster(int vertexCount, int percent, bool isForDense)
    {
        var graph = WeightedGraph.Dense(vertexCount, (u, v) => ((u * 61) + (v * 37)) % 100 < percent ? 1 : null);

        Assert.Equal(isForDense, MaximumWeightMatching.IsForDense(graph));
    }

    [Fact]
    public void A_vertex_that_is_not_there_has_no_mate_to_ask_for()
    {
        var result = Solve.Proved(Graphs.Of(2, (0, 1, 1)));

        Assert.Throws<ArgumentOutOfRangeException>(() => result.MateOf(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.MateOf(-1));
    }

    [Fact]
    public void A_graph_must_be_given()
    {
        Assert.Throws<ArgumentNullException>(() => MaximumWeightMatching.Find(null!, cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_search_that_is_called_off_stops_without_an_answer()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => MaximumWeightMatching.Find(Graphs.Of(0), cancel: source.Token));
        Assert.Throws<OperationCanceledException>(() => MaximumWeightMatching.Find(Graphs.Of(2, (0, 1, 1)), Solve.MostPairs, source.Token));
    }

    [Fact]
    public async Task A_long_search_is_called_off_between_stages()
    {
        // A long search: about a second here if it is not called off.
        var random = new Random(1);
        var graph = WeightedGraph.Dense(900, (_, _) => random.Next(1, 100_000));
        using var source = new CancellationTokenSource();

        var search = Task.Run(() => MaximumWeightMatching.Find(graph, cancel: source.Token), TestContext.Current.CancellationToken);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
    }
}
