using Counterpart.Matching.Sparse;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>The graphs of <c>KnownCases.txt</c> through every door, by both aims, under several numberings of their vertices.</summary>
public sealed class KnownCaseTests
{
    /// <summary>A factor that puts weights above one beyond what 32 bits are used for.</summary>
    private const long Wide = 1L << 22;

    public static TheoryData<string, bool> Questions
    {
        get
        {
            var questions = new TheoryData<string, bool>();
            foreach (var known in KnownCase.All)
            {
                questions.Add(known.Name, false);
                questions.Add(known.Name, true);
            }

            return questions;
        }
    }

    public static TheoryData<string> Names => [.. KnownCase.All.Select(known => known.Name)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_door_finds_the_known_total_and_proves_it(string name, bool asManyPairsFirst)
    {
        var known = KnownCase.Named(name);
        var options = asManyPairsFirst ? Solve.MostPairs : Solve.Heaviest;
        foreach (var graph in known.Renumbered(12))
        {
            Right(Solve.Proved(graph, options));
            Right(Solve.Counted(graph, options).Result);
            Right(SparseSolve.Proved(graph, options));
            Right(Dense(graph));
            Right(Dense(graph.WithWeights(edge => edge.Weight * Wide)), Wide);
        }

        MatchingResult Dense(WeightedGraph graph) =>
            DenseSolve.Proved(WeightMatrix.From(graph), new MatchingOptions { AsManyPairsFirst = asManyPairsFirst });

        void Right(MatchingResult result, long scale = 1)
        {
            Assert.Equal(known.WeightFor(options) * scale, result.TotalWeight);
            Assert.True(!asManyPairsFirst || result.PairCount == known.MostPairs, $"{result.PairCount} pairs instead of {known.MostPairs}");
            Assert.Null(result.Dispute);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_that_a_case_is_named_for_happens_in_it(string name)
    {
        var known = KnownCase.Named(name);
        var steps = new List<BlossomSteps>();
        foreach (var graph in known.Renumbered(20))
        {
            var (heaviest, most) = (BareStart.Proved(graph, Solve.Heaviest), BareStart.Proved(graph, Solve.MostPairs));
            Assert.Equal((known.Heaviest, known.MostPairsWeight), (heaviest.Result.TotalWeight, most.Result.TotalWeight));
            steps.AddRange([heaviest.Steps, most.Steps]);
        }

        var events = new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["shrink"] = steps.Sum(count => count.Shrinks),
            ["nested-shrink"] = steps.Sum(count => count.NestedShrinks),
            ["relabel"] = steps.Sum(count => count.RelabelsAsInner),
            ["expand"] = steps.Sum(count => count.Expands),
            ["nested-expand"] = steps.Sum(count => count.NestedExpands),
            ["augment-through-blossom"] = steps.Sum(count => count.RingsRotated),
            ["settle"] = steps.Sum(count => count.Settles),
            ["grow"] = steps.Sum(count => count.Grows),
        };
        Assert.All(known.Events, word => Assert.True(events[word] > 0, $"{word} never happens in {name}"));
    }
}
