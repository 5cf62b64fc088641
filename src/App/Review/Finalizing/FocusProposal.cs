using Counterpart.Pairing;

namespace Counterpart.App.Review.Finalizing;

/// <summary>The focus a board proposes: one indicator from each direction, or one both want to grow in. Never one direction alone, because that would tell whose growth area it is.</summary>
public static class FocusProposal
{
    /// <param name="facts">The pairs of the group: one, or three in a group of three.</param>
    /// <param name="rubric">Indicator codes in rubric order.</param>
    /// <returns>Up to three codes in rubric order; empty when the two agree on it later.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<PairFacts> facts, GroupFacts group, IReadOnlyList<string> rubric)
    {
        var chosen = group.BothWays()
            ? group.Members.Select(m => FirstBrought(facts, m)).OfType<string>()
            : facts.SelectMany(f => f.LearnTogether).Take(1);
        var set = chosen.Take(FinalizeRules.MostFocal).ToHashSet(StringComparer.Ordinal);
        return [.. rubric.Where(set.Contains)];
    }

    /// <summary>What one person brings the others, as proposed for the letter: up to three, in rubric order.</summary>
    public static IReadOnlyList<string> Brings(IReadOnlyList<PairFacts> facts, string member, IReadOnlyList<string> rubric)
    {
        var best = Brought(facts, member).Take(FinalizeRules.MostFocal).Select(m => m.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. rubric.Where(best.Contains)];
    }

    private static string? FirstBrought(IReadOnlyList<PairFacts> facts, string member) => Brought(facts, member).Select(m => m.Indicator).FirstOrDefault();

    private static IEnumerable<IndicatorMatch> Brought(IReadOnlyList<PairFacts> facts, string member) =>
        facts.Where(f => f.A == member || f.B == member).SelectMany(f => f.Brings(member)).OrderBy(m => m.Wish).DistinctBy(m => m.Indicator, StringComparer.Ordinal);
}
