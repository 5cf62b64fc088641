using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Dense;

/// <summary>What cannot be a question is refused at the door, and the message names what was wrong.</summary>
public sealed class BadMatrixTests
{
    private static readonly WeightMatrix Four = WeightMatrix.From(4, (u, v) => u == 0 && v == 3 ? null : 10 + u + v);

    [Fact]
    public void A_table_that_is_not_square() =>
        Refuses(() => WeightMatrix.From(new long?[2, 3]), "2 rows and 3 columns");

    [Fact]
    public void A_table_that_is_not_symmetric() =>
        Refuses(() => WeightMatrix.From(new long?[,] { { null, 5 }, { 6, null } }), "Vertices 0 and 1 are worth 5 in one order and 6 in the other");

    [Fact]
    public void A_pair_allowed_in_one_order_only() =>
        Refuses(() => WeightMatrix.From(new long?[,] { { null, 5 }, { null, null } }), "worth 5 in one order and null in the other");

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData((1L << 59) + 1)]
    public void A_number_that_stands_for_something_else(long sentinel) =>
        Refuses(() => WeightMatrix.From(2, (_, _) => sentinel), $"Vertices 0 and 1 are worth {sentinel}");

    [Fact]
    public void A_number_of_vertices_below_zero() => Refuses(() => WeightMatrix.From(-1, (_, _) => 0), "-1");

    [Fact]
    public void A_vertex_that_is_not_there()
    {
        Refuses(() => _ = Four[0, 4], "There is no vertex 4 among 4");
        Refuses(() => Find(new MatchingOptions { LeftOut = [4] }), "There is no vertex 4 among 4");
        Refuses(() => Find(new MatchingOptions { Forbidden = [new VertexPair(-1, 2)] }), "There is no vertex -1 among 4");
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(1, 9)] }), "There is no vertex 9 among 4");
        Refuses(() => Prices.Of(Four, 7), "There is no vertex 7 among 4");
    }

    [Fact]
    public void A_pair_of_a_vertex_with_itself() =>
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(2, 2)] }), "The pair 2-2 is a vertex with itself");

    [Fact]
    public void A_forced_pair_that_is_not_allowed()
    {
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(0, 3)] }), "The forced pair 0-3 is not allowed");
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(0, 1)], Forbidden = [new VertexPair(1, 0)] }), "The forced pair 0-1 is not allowed");
    }

    [Fact]
    public void Forced_pairs_that_share_a_vertex_or_hold_one_left_out()
    {
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(0, 1), new VertexPair(1, 2)] }), "The forced pair 1-2 holds a vertex that is left out or in another");
        Refuses(() => Find(new MatchingOptions { Forced = [new VertexPair(0, 1)], LeftOut = [1] }), "The forced pair 0-1 holds a vertex that is left out or in another");
    }

    [Fact]
    public void Values_alone_for_too_few_or_beyond_the_limit()
    {
        Refuses(() => Find(new MatchingOptions { AloneValues = [1, 2] }), "2 values for 4 vertices");
        Refuses(() => Find(new MatchingOptions { AloneValues = [1, 2, 3, long.MinValue] }), "Vertex 3 alone is worth -9223372036854775808");
    }

    [Fact]
    public void Prices_that_would_not_fit() =>
        Refuses(() => Prices.All(WeightMatrix.From(4, (_, _) => 1L << 57)), "prices can be told up to");

    private static void Find(MatchingOptions options) => DenseSolve.Proved(Four, options);

    private static void Refuses(Action act, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
