using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Dense;

/// <summary>The prover for matrices is handed wrong answers and wrong proofs.</summary>
public sealed class HostileMatrixProverTests
{
    private static readonly WeightMatrix Matrix = WeightMatrix.From(Graphs.Of(6, (0, 1, 8), (0, 2, 7), (1, 2, 7), (3, 4, 5), (4, 5, 4), (0, 5, -2)));
    private static readonly MatchingOptions Settled = new() { Forced = [new VertexPair(3, 4)], LeftOut = [5] };
    private static readonly MatchingResult Right = DenseMatching.Find(Matrix);

    [Fact]
    public void Settled_vertices_that_are_not_as_settled()
    {
        var right = DenseMatching.Find(Matrix, Settled);

        Objects("Vertex 4 is left out, but paired", right, new MatchingOptions { LeftOut = [4] });
        Objects("The forced pair 0-2 is not there", right, new MatchingOptions { Forced = [new VertexPair(0, 2)] });
        Objects("of which an end is no vertex", right, new MatchingOptions { Forced = [new VertexPair(0, 9)] });
        Objects("leave out 6, which is not a vertex", right, new MatchingOptions { LeftOut = [6] });
        Objects("Vertices 0 and 1 are paired, but that is not allowed", right, Settled with { Forbidden = [new VertexPair(1, 0)] });
    }

    [Fact]
    public void A_value_alone_that_the_prices_do_not_reach() =>
        Objects("below what it is worth alone", Right, new MatchingOptions { AloneValues = [0, 0, 3, 0, 0, 0] });

    [Fact]
    public void A_pair_that_is_worth_less_than_leaving_both_alone_at_prices_half_a_unit_too_low()
    {
        var two = WeightMatrix.From(2, (_, _) => -1);
        var paired = new MatchingResult([1, 0], -1, new Certificate([-1, -1], [], null));

        Assert.Contains("below what it is worth alone", paired.Certificate.ProveDense(two, paired).Objection, StringComparison.Ordinal);
        Assert.Contains("less than it is worth alone", paired.Certificate.Prove(two.ToGraph(), paired).Objection, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_alone_for_too_few() =>
        Objects("hold 2 values", Right, new MatchingOptions { AloneValues = [0, 0] });

    [Fact]
    public void Another_aim_than_was_asked_for() =>
        Objects("another aim", Right, new MatchingOptions { AsManyPairsFirst = true });

    [Fact]
    public void Wrong_mates_and_totals()
    {
        Objects("speaks of 2 vertices", new MatchingResult([1, 0], 8, Right.Certificate));
        Objects("Vertex 5 is paired with 6", new MatchingResult([1, 0, -1, 4, 3, 6], 13, Right.Certificate));
        Objects("Vertex 5 is paired with 5", new MatchingResult([1, 0, -1, 4, 3, 5], 13, Right.Certificate));
        Objects("Vertices 2 and 3 are paired, but that is not allowed", new MatchingResult([1, 0, 3, 2, -1, -1], 8, Right.Certificate));
        Objects("weigh 13 together, not 14", new MatchingResult(Right.Mates, 14, Right.Certificate));
    }

    [Fact]
    public void Wrong_prices()
    {
        Objects("The pair 3-4 weighs 5", With(duals: [.. Right.Certificate.DoubledVertexDuals.Select((dual, vertex) => vertex == 4 ? dual - 1 : dual)]));
        Objects("The pair 0-1 weighs 8", With(sets: []));
        Objects("only show that nothing is worth more", With(duals: [.. Right.Certificate.DoubledVertexDuals.Select((dual, vertex) => vertex == 5 ? dual + 2 : dual)]));
        Objects("only show that nothing is worth more", With(duals: [.. Enumerable.Repeat(long.MaxValue, 6)], sets: []));
        Objects("more than its prices allow", With(duals: [.. Enumerable.Repeat(long.MinValue, 6)], sets: []));
    }

    [Fact]
    public void Wrong_blossoms()
    {
        Objects("negative price", With(sets: [new OddSet(-2, [0, 1, 2])]));
        Objects("has 4 vertices", With(sets: [new OddSet(2, [0, 1, 2, 3])]));
        Objects("holds 6, which is not a vertex", With(sets: [new OddSet(2, [0, 1, 6])]));
        Objects("holds vertex 1 twice", With(sets: [new OddSet(2, [0, 1, 1])]));
        Objects("A blossom is missing", With(sets: [null!]));
    }

    [Fact]
    public void A_barrier_of_the_wrong_vertices()
    {
        var options = new MatchingOptions { AsManyPairsFirst = true };
        var star = WeightMatrix.From(Graphs.Of(4, (0, 1, 3), (0, 2, 3), (0, 3, 3)));
        var right = DenseMatching.Find(star, options);
        foreach (var barrier in new[] { new[] { 1 }, [], [0, 0], [4], [-1] })
        {
            var wrong = new Certificate(right.Certificate.DoubledVertexDuals, right.Certificate.Blossoms, barrier);
            Assert.False(wrong.ProveDense(star, right, options).Holds);
        }

        Assert.True(right.Certificate.ProveDense(star, right, options).Holds);
    }

    [Fact]
    public void Whatever_is_changed_a_proof_that_holds_is_never_wrong()
    {
        var held = 0;
        for (var seed = 0; seed < 8000; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.From(Families.Chance(random, random.Next(3, 8), random.Next(60, 101), random => random.Next(-2, 6)));
            var options = DenseSolve.AnyOptions(random, matrix);
            var changed = Sabotage.Of(DenseSolve.Proved(matrix, options), random);
            if (changed.Certificate.ProveDense(matrix, changed, options).Holds)
            {
                held++;
                Assert.Equal(DenseSolve.BruteForced(matrix, options).Worth, changed.Worth(options));
            }
        }

        Assert.InRange(held, 100, 4000);
    }

    private static MatchingResult With(IReadOnlyList<long>? duals = null, IReadOnlyList<OddSet>? sets = null) =>
        new(Right.Mates, 13, new Certificate(duals ?? Right.Certificate.DoubledVertexDuals, sets ?? Right.Certificate.Blossoms, null));

    private static void Objects(string words, MatchingResult result, MatchingOptions? options = null)
    {
        var proof = result.Certificate.ProveDense(Matrix, result, options);
        Assert.False(proof.Holds);
        Assert.Contains(words, proof.Objection, StringComparison.Ordinal);
    }
}
