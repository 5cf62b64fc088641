using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>Wrong answers and wrong proofs: the prover must say no, and why, whatever it is given.</summary>
public sealed class HostileProverTests
{
    /// <summary>A blossom of 0, 1, 2 with a price, a pair beside it, and vertex 5 alone: every part of a certificate is in use.</summary>
    private static readonly WeightedGraph Graph = Graphs.Of(6, (0, 1, 8), (0, 2, 7), (1, 2, 7), (2, 3, -3), (3, 4, 5), (4, 5, 4));

    private static readonly MatchingResult Right = Solve.Proved(Graph);

    /// <summary>Three vertices that can all be paired only with vertex 0.</summary>
    private static readonly WeightedGraph Star = Graphs.Of(4, (0, 1, 3), (0, 2, 5), (0, 3, -4));

    private static readonly MatchingResult RightStar = Solve.Proved(Star, Solve.MostPairs);

    [Fact]
    public void The_untouched_answer_is_proved()
    {
        Assert.Equal((2, 13L), (Right.PairCount, Right.TotalWeight));
        Assert.NotEmpty(Right.Certificate.Blossoms);
        Assert.Equal([0], RightStar.Certificate.Barrier);
        Assert.Empty(Right.Certificate.Prove(Graph, Right).Objection);
    }

    [Fact]
    public void A_total_that_is_one_too_large_or_too_small() =>
        AssertObjects("not 14", Answer(total: 14), "not 12", Answer(total: 12));

    [Fact]
    public void A_total_at_the_end_of_the_number_range() =>
        AssertObjects("not 9223372036854775807", Answer(total: long.MaxValue), "not -9223372036854775808", Answer(total: long.MinValue));

    [Fact]
    public void A_pair_that_is_missing() =>
        AssertObjects("worth 5, but", Answer([-1, -1, -1, 4, 3, -1], 5));

    [Fact]
    public void A_lighter_answer_with_as_many_pairs() =>
        AssertObjects("worth 12, but the prices only show that nothing is worth more than 13", Answer([1, 0, -1, -1, 5, 4], 12));

    [Fact]
    public void A_pair_that_only_one_of_the_two_knows_of() =>
        AssertObjects("but 4 is not paired with 3", Answer(With(Right.Mates, (4, -1))));

    [Fact]
    public void A_vertex_in_two_pairs() =>
        AssertObjects("Vertex 5 is paired with 4, but 4 is not paired with 5", Answer(With(Right.Mates, (5, 4))));

    [Fact]
    public void A_mate_that_is_no_vertex() =>
        AssertObjects("paired with 6, which is not a vertex", Answer(With(Right.Mates, (5, 6))), "paired with -2", Answer(With(Right.Mates, (5, -2))));

    [Fact]
    public void A_vertex_paired_with_itself() =>
        AssertObjects("Vertex 5 is paired with itself", Answer(With(Right.Mates, (5, 5))));

    [Fact]
    public void A_pair_without_an_edge() =>
        AssertObjects("Vertices 3 and 5 are paired, but the graph has no edge", Answer([1, 0, -1, 5, -1, 3], 8));

    [Fact]
    public void Too_few_or_too_many_vertices() =>
        AssertObjects("speaks of 5 vertices", Answer([1, 0, -1, 4, 3]), "speaks of 7 vertices", Answer([1, 0, -1, 4, 3, -1, -1]));

    [Fact]
    public void Prices_for_too_few_or_too_many_vertices() =>
        AssertObjects("prices 5 vertices", Proof(duals: [.. Duals[..5]]), "prices 7 vertices", Proof(duals: [.. Duals, 0]));

    [Fact]
    public void A_price_that_is_too_low_for_an_edge() =>
        AssertObjects("between 3 and 4 weighs 5, more than its prices allow", Proof(duals: With(Duals, (4, Duals[4] - 1))));

    [Fact]
    public void A_price_that_is_too_high() =>
        AssertObjects("the prices only show that nothing is worth more than 14", Proof(duals: With(Duals, (5, Duals[5] + 2))));

    [Fact]
    public void A_negative_price() =>
        AssertObjects("Vertex 5 has the price -2 (doubled), less than it is worth alone", Proof(duals: With(Duals, (5, -2), (4, Duals[4] + 2))));

    [Fact]
    public void Prices_at_the_end_of_the_number_range() =>
        AssertObjects(
            "nothing is worth more than 27670116110564327421", Proof(duals: [.. Enumerable.Repeat(long.MaxValue, 6)], sets: []),
            "nothing is worth more than", Proof(sets: [.. Enumerable.Repeat(new OddSet(long.MaxValue, [0, 1, 2, 3, 4]), 50)]),
            "has the price -9223372036854775808", Proof(duals: [.. Enumerable.Repeat(long.MinValue, 6)]));

    [Fact]
    public void A_blossom_that_was_dropped() =>
        AssertObjects("more than its prices allow", Proof(sets: []));

    [Fact]
    public void An_edge_that_weighs_half_a_unit_more_than_its_ends_and_its_blossom()
    {
        var graph = Graphs.Of(3, (0, 1, 3));
        var result = new MatchingResult([1, 0, -1], 3, new Certificate([2, 2, 0], [new OddSet(1, [0, 1, 2])], null));

        Assert.Contains("weighs 3, more than its prices allow", result.Certificate.Prove(graph, result).Objection, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blossom_that_stands_twice() =>
        AssertObjects("the prices only show", Proof(sets: [.. Right.Certificate.Blossoms, .. Right.Certificate.Blossoms]));

    [Fact]
    public void A_blossom_whose_price_is_wrong() =>
        AssertObjects("more than its prices allow", Proof(sets: Blossom(-2)), "the prices only show", Proof(sets: Blossom(+2)));

    [Fact]
    public void A_blossom_with_a_negative_price() =>
        AssertObjects("Blossom 0 has the negative price -1", Proof(sets: [new OddSet(-1, [0, 1, 2])]));

    [Fact]
    public void A_blossom_of_the_wrong_size() =>
        AssertObjects("has 4 vertices", Proof(sets: [new OddSet(9, [0, 1, 2, 3])]), "has 1 vertices", Proof(sets: [new OddSet(9, [0])]), "has 0 vertices", Proof(sets: [new OddSet(9, [])]));

    [Fact]
    public void A_blossom_that_lost_a_vertex_to_another() =>
        AssertObjects("more than its prices allow", Proof(sets: [new OddSet(Right.Certificate.Blossoms[0].DoubledDual, [0, 1, 3])]));

    [Fact]
    public void A_blossom_that_holds_a_vertex_twice() =>
        AssertObjects("Blossom 0 holds vertex 2 twice", Proof(sets: [new OddSet(2, [2, 2, 2])]));

    [Fact]
    public void A_blossom_that_holds_no_vertex_of_the_graph() =>
        AssertObjects("Blossom 0 holds 6", Proof(sets: [new OddSet(2, [0, 1, 6])]), "Blossom 0 holds -1", Proof(sets: [new OddSet(2, [0, 1, -1])]));

    [Fact]
    public void A_blossom_that_is_not_there() =>
        AssertObjects("Blossom 0 is missing", Proof(sets: [null!]));

    [Fact]
    public void A_claim_of_most_pairs_for_an_answer_that_has_fewer() =>
        AssertObjects("stay alone, but the barrier shows only", Proof(barrier: []), "stay alone, but the barrier shows only", Proof(barrier: [3]));

    [Fact]
    public void A_barrier_of_the_wrong_vertices()
    {
        AssertObjectsToStar("2 vertices stay alone, but the barrier shows only that at least 0 must", [1]);
        AssertObjectsToStar("2 vertices stay alone, but the barrier shows only that at least 0 must", []);
        AssertObjectsToStar("The barrier holds vertex 0 twice", [0, 0]);
        AssertObjectsToStar("The barrier holds 4, which is not a vertex", [4]);
        AssertObjectsToStar("The barrier holds -1, which is not a vertex", [-1]);
    }

    [Fact]
    public void A_barrier_that_was_dropped_turns_the_claim_into_another_one_that_is_judged_as_such() =>
        AssertObjectsToStar("less than it is worth alone", null);

    [Fact]
    public void With_most_pairs_a_lighter_answer_with_as_many_pairs()
    {
        var lighter = new MatchingResult([1, 0, -1, -1], 3, RightStar.Certificate);

        Assert.Contains("worth 3, but the prices only show that nothing is worth more than 5", lighter.Certificate.Prove(Star, lighter).Objection, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_answer_to_another_question()
    {
        foreach (var edge in Graph.Edges)
        {
            var other = Graph.WithWeights(own => own == edge ? own.Weight + 9 : own.Weight);
            Assert.False(Right.Certificate.Prove(other, Right).Holds);
        }

        Assert.False(Right.Certificate.Prove(Star, Right).Holds);
        Assert.False(RightStar.Certificate.Prove(Graph, Right).Holds);
    }

    [Fact]
    public void Whatever_is_changed_a_proof_that_holds_is_never_wrong()
    {
        var (held, refused) = (0, 0);
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Chance(random, random.Next(3, 8), random.Next(40, 101), random => random.Next(-2, 6));
            var options = seed % 2 == 0 ? Solve.Heaviest : Solve.MostPairs;
            var changed = Sabotage.Of(Solve.Proved(graph, options), random);
            if (changed.Certificate.Prove(graph, changed).Holds)
            {
                held++;
                AssertIsBest(graph, changed);
            }
            else
            {
                refused++;
            }
        }

        Assert.True(held > 200 && refused > 10_000, $"{held} held, {refused} refused.");
    }

    private static long[] Duals => [.. Right.Certificate.DoubledVertexDuals];

    private static OddSet[] Blossom(long more) => [new OddSet(Right.Certificate.Blossoms[0].DoubledDual + more, Right.Certificate.Blossoms[0].Vertices)];

    private static T[] With<T>(IReadOnlyList<T> values, params (int Index, T Value)[] changes)
    {
        T[] changed = [.. values];
        foreach (var (index, value) in changes)
        {
            changed[index] = value;
        }

        return changed;
    }

    private static MatchingResult Answer(IReadOnlyList<int>? mates = null, long total = 13) =>
        new(mates ?? Right.Mates, total, Right.Certificate);

    private static MatchingResult Proof(IReadOnlyList<long>? duals = null, IReadOnlyList<OddSet>? sets = null, IReadOnlyList<int>? barrier = null) =>
        new(Right.Mates, 13, new Certificate(duals ?? Duals, sets ?? Right.Certificate.Blossoms, barrier));

    private static void AssertObjects(params object[] wordsAndResults)
    {
        foreach (var pair in wordsAndResults.Chunk(2))
        {
            var result = (MatchingResult)pair[1];
            var proof = result.Certificate.Prove(Graph, result);
            Assert.False(proof.Holds);
            Assert.Contains((string)pair[0], proof.Objection, StringComparison.Ordinal);
            Assert.EndsWith(".", proof.Objection, StringComparison.Ordinal);
        }
    }

    private static void AssertObjectsToStar(string words, int[]? barrier)
    {
        var certificate = new Certificate(RightStar.Certificate.DoubledVertexDuals, RightStar.Certificate.Blossoms, barrier);
        Assert.Contains(words, certificate.Prove(Star, RightStar).Objection, StringComparison.Ordinal);
    }

    private static void AssertIsBest(WeightedGraph graph, MatchingResult result)
    {
        var options = result.Certificate.AsManyPairsFirst ? Solve.MostPairs : Solve.Heaviest;
        var (pairs, weight) = BruteForce.Best(graph, options);
        Assert.Equal(weight, result.TotalWeight);
        Assert.True(!options.AsManyPairsFirst || result.PairCount == pairs);
        Assert.Equal(weight, result.Pairs.Sum(pair => graph.Edges.Single(edge => (edge.U, edge.V) == (pair.U, pair.V)).Weight));
        Assert.Equal(2 * result.PairCount, result.Mates.Count(mate => mate != MatchingResult.Alone));
    }
}
