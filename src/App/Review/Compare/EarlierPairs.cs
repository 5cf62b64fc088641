using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Compare;

/// <summary>A draft in which some pairs stand as they did before.</summary>
/// <param name="Pairs">The whole draft.</param>
/// <param name="NotAgain">Earlier pairs that cannot come back: somebody left, is kept apart from the other now, or is held by another pair.</param>
public sealed record EarlierPairs(IReadOnlyList<DraftPair> Pairs, IReadOnlyList<DraftPair> NotAgain)
{
    /// <summary>Puts earlier pairs back. Locked and finalized pairs of today stay, whatever the earlier draft said.</summary>
    /// <param name="now">The draft as it stands.</param>
    /// <param name="earlier">The pairs to come back.</param>
    /// <param name="within">The people whose pairs may change; null: everybody.</param>
    /// <param name="apart">Who is kept apart now.</param>
    /// <param name="isKnown">Whether the run that gives the words knows a person; empty: it does.</param>
    public static EarlierPairs Of(Draft now, IReadOnlyList<DraftPair> earlier, IReadOnlyList<string>? within, IReadOnlyCollection<(string One, string Other)> apart, Func<string, bool>? isKnown = null)
    {
        isKnown ??= _ => true;
        var stay = now.Pairs.Where(p => p.Mark == PairMark.Finalized || (within is not null && (p.Mark == PairMark.Locked || !p.Members.Any(m => within.Contains(m, StringComparer.Ordinal))))).ToList();
        var held = stay.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        var again = earlier.Where(p => p.Mark != PairMark.Finalized || !stay.Any(s => s.Id == p.Id))
            .ToLookup(p => p.Members.All(m => now.TakingPart.Contains(m) && !held.Contains(m) && isKnown(m)) && !KeptApartMarks.IsBroken(p.Members, apart));
        return new EarlierPairs([.. stay, .. again[true].Select(Open)], [.. again[false]]);
    }

    /// <summary>A partnership that has ended since does not come back by itself: its people may be proposed again, and finalized again.</summary>
    private static DraftPair Open(DraftPair pair) => pair.Mark == PairMark.Finalized ? pair with { Id = Plumbing.PublicId.New(), Mark = PairMark.None } : pair;
}
