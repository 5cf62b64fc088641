using System.Text.Json;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>What options settle is settled at the door for graphs too, whichever search answers.</summary>
public sealed class ConstraintTests
{
    private static readonly WeightedGraph Path = Graphs.Of(5, (0, 1, 8), (1, 2, 9), (2, 3, 8), (3, 4, 3));

    public static TheoryData<int> Combinations => [.. Enumerable.Range(0, Rules.Combinations)];

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_search_keeps_to_every_combination_of_rules(int combination)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random((seed * Rules.Combinations) + combination);
            var graph = Families.Chance(random, random.Next(11), random.Next(20, 101), Families.AnyWeights(random));
            var options = Rules.Of(combination, random, graph);
            var best = DenseSolve.BruteForced(WeightMatrix.From(graph), options);
            foreach (var (search, result) in Answers(graph, options))
            {
                var proof = result.Certificate.Prove(graph, result, options);
                Assert.True(proof.Holds && result.Dispute is null, $"{search}, {seed}: {proof.Objection} {graph.Written()} {options}");
                Assert.True(result.Certificate.ProveDense(WeightMatrix.From(graph), result, options).Holds, $"{search}, {seed}");
                Assert.True(best.Worth == result.Worth(options), $"{search}, {seed}: best {best}, found {result.Worth(options)}: {graph.Written()}");
                Assert.True(!options.AsManyPairsFirst || best.Pairs == result.PairCount, $"{search}, {seed}: best {best}, found {result.PairCount}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_search_comes_to_the_same_on_larger_graphs(int combination)
    {
        foreach (var name in SparseFamilies.Names.Select(row => row.Data))
        {
            var random = new Random(combination);
            var graph = SparseFamilies.Make(name, 150, combination);
            var options = Rules.Of(combination, random, graph);
            var answers = Answers(graph, options).ToArray();

            Assert.All(answers, answer => Assert.True(answer.Result.Certificate.Prove(graph, answer.Result, options).Holds, $"{answer.Search}, {name}"));
            Assert.Single(answers.Select(answer => answer.Result.Worth(options)).Distinct());
            Assert.True(!options.AsManyPairsFirst || answers.Select(answer => answer.Result.PairCount).Distinct().Count() == 1);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_rules_the_answer_is_the_same_on_one_two_and_four_threads(bool asManyPairsFirst)
    {
        var graph = SparseFamilies.Make("islands", 20_000, 7);
        var options = new MatchingOptions
        {
            AsManyPairsFirst = asManyPairsFirst,
            AloneValues = [.. Enumerable.Range(0, 20_000).Select(vertex => (long)(vertex % 40))],
            Forbidden = [.. graph.Edges.Where((_, i) => i % 9 == 0).Select(edge => new VertexPair(edge.U, edge.V))],
            Forced = [new VertexPair(graph.Edges[1].U, graph.Edges[1].V)],
            LeftOut = [.. Enumerable.Range(0, 500).Select(i => 10_000 + (7 * i)).Where(vertex => vertex != graph.Edges[1].V)],
        };

        var answers = new[] { 1, 2, 4 }.Select(threads => MaximumWeightMatching.Find(graph, options with { Threads = threads }, TestContext.Current.CancellationToken)).ToArray();

        Assert.True(answers[0].Certificate.Prove(graph, answers[0], options).Holds);
        Assert.Null(answers[0].Dispute);
        Assert.All(answers, answer => Assert.Equal(JsonSerializer.Serialize(answers[0]), JsonSerializer.Serialize(answer)));
    }

    [Fact]
    public void A_perfect_matching_that_rules_make_impossible_comes_with_its_reason()
    {
        // Around 1 and 3 the others have no edge: with 1 left out, 0, 2 and 4 have only 3.
        var star = Graphs.Of(6, (0, 1, 5), (1, 2, 5), (2, 3, 5), (3, 4, 5), (0, 3, 1), (3, 5, 2), (4, 5, 9));
        var options = new MatchingOptions { AsManyPairsFirst = true, LeftOut = [1], Forbidden = [new VertexPair(4, 5)] };
        foreach (var (search, result) in Answers(star, options))
        {
            Assert.True(result.PairCount == 1, search);
            Assert.Equal([3], result.Certificate.Barrier!);
            Assert.True(result.Certificate.Prove(star, result, options).Holds, search);
            Assert.False(result.Certificate.Prove(star, result, options with { Forbidden = [] }).Holds, search);
            Assert.False(result.Certificate.Prove(star, result, options with { LeftOut = [] }).Holds, search);
        }
    }

    [Fact]
    public void Weights_and_values_at_the_limit_do_not_overflow()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var n = random.Next(2, 9);
            var limit = MaximumWeightMatching.WeightLimit / n;
            var graph = Families.Chance(random, n, 80, draw => draw.NextInt64(-limit / 2, (limit / 2) + 1));
            var most = (limit - graph.HeaviestWeight) / 2;
            var options = new MatchingOptions { AsManyPairsFirst = seed % 2 == 0, AloneValues = [.. Enumerable.Range(0, n).Select(_ => random.Next(2) == 0 ? most : -most)] };
            var best = DenseSolve.BruteForced(WeightMatrix.From(graph), options);
            var result = MaximumWeightMatching.Find(graph, options, TestContext.Current.CancellationToken);
            Assert.True(result.Certificate.Prove(graph, result, options).Holds);
            Assert.Equal(best.Worth, result.Worth(options));
        }
    }

    [Fact]
    public void Options_that_cannot_be_are_refused_with_the_offending_value()
    {
        Refuses(new() { LeftOut = [5] }, "There is no vertex 5 among 5");
        Refuses(new() { Forbidden = [new VertexPair(-1, 2)] }, "There is no vertex -1 among 5");
        Refuses(new() { Forced = [new VertexPair(1, 9)] }, "There is no vertex 9 among 5");
        Refuses(new() { Forced = [new VertexPair(2, 2)] }, "The pair 2-2 is a vertex with itself");
        Refuses(new() { Forced = [new VertexPair(0, 3)] }, "The forced pair 0-3 is not allowed");
        Refuses(new() { Forced = [new VertexPair(0, 1)], Forbidden = [new VertexPair(1, 0)] }, "The forced pair 0-1 is not allowed");
        Refuses(new() { Forced = [new VertexPair(0, 1), new VertexPair(1, 2)] }, "The forced pair 1-2 holds a vertex that is left out or in another");
        Refuses(new() { Forced = [new VertexPair(0, 1)], LeftOut = [1] }, "The forced pair 0-1 holds a vertex that is left out or in another");
        Refuses(new() { AloneValues = [1, 2] }, "2 values for 5 vertices");
        Refuses(new() { AloneValues = [1, 2, 3, 4, long.MinValue] }, "Vertex 4 alone is worth -9223372036854775808");
    }

    [Fact]
    public void The_prover_objects_to_an_answer_that_does_not_keep_to_the_options()
    {
        var right = MaximumWeightMatching.Find(Path, null, TestContext.Current.CancellationToken);
        Assert.Equal([new VertexPair(0, 1), new VertexPair(2, 3)], right.Pairs);

        Objects("Vertex 0 is left out, but paired", right, new() { LeftOut = [0] });
        Objects("leave out 5, which is not a vertex", right, new() { LeftOut = [5] });
        Objects("The forced pair 1-2 is not there", right, new() { Forced = [new VertexPair(1, 2)] });
        Objects("of which an end is no vertex", right, new() { Forced = [new VertexPair(0, 1), new VertexPair(0, 1)] });
        Objects("of which an end is no vertex", right, new() { Forced = [new VertexPair(4, 4)] });
        Objects("Vertices 2 and 3 are paired, but that is not allowed", right, new() { Forbidden = [new VertexPair(3, 2)] });
        Objects("Vertex 4 has the price 0 (doubled), less than it is worth alone", right, new() { AloneValues = [0, 0, 0, 0, 1] });
        Objects("hold 2 values", right, new() { AloneValues = [0, 0] });
        Objects("another aim", right, Solve.MostPairs);

        // Worth less alone, vertex 4 is not left at its price: the bound and the worth part.
        Objects("nothing is worth more than", right, new() { AloneValues = [0, 0, 0, 0, -1] });
    }

    [Fact]
    public void Whatever_is_changed_a_proof_with_options_that_holds_is_never_wrong()
    {
        var held = 0;
        for (var seed = 0; seed < 12_000; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Chance(random, random.Next(3, 8), random.Next(40, 101), draw => draw.Next(-2, 6));
            var options = Rules.Of(seed % Rules.Combinations, random, graph);
            var changed = Sabotage.Of(MaximumWeightMatching.FindPlainly(graph, options, TestContext.Current.CancellationToken), random);
            if (changed.Certificate.Prove(graph, changed, options).Holds)
            {
                held++;
                var best = DenseSolve.BruteForced(WeightMatrix.From(graph), options);
                Assert.True(best.Worth == changed.Worth(options), $"{seed}");
                Assert.True(!options.AsManyPairsFirst || best.Pairs == changed.PairCount, $"{seed}");
            }
        }

        Assert.InRange(held, 100, 6000);
    }

    private static IEnumerable<(string Search, MatchingResult Result)> Answers(WeightedGraph graph, MatchingOptions options)
    {
        var cancel = TestContext.Current.CancellationToken;
        yield return ("door", MaximumWeightMatching.Find(graph, options, cancel));
        yield return ("dense", DenseMatching.Find(WeightMatrix.From(graph), options, cancel));
        yield return ("sparse", MaximumWeightMatching.FindSparsely(graph, options, cancel)!);
        yield return ("plain", MaximumWeightMatching.FindPlainly(graph, options, cancel));
    }

    private static void Refuses(MatchingOptions options, string words)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(() => MaximumWeightMatching.Find(Path, options, TestContext.Current.CancellationToken));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static void Objects(string words, MatchingResult result, MatchingOptions options)
    {
        var proof = result.Certificate.Prove(Path, result, options);
        Assert.False(proof.Holds);
        Assert.Contains(words, proof.Objection, StringComparison.Ordinal);
    }
}
