namespace Counterpart.App.Review.Compare;

/// <summary>One difference as the page shows it.</summary>
/// <param name="Difference">The pairs before and now.</param>
/// <param name="Why">What changed about these people, in words; never empty.</param>
/// <param name="Alone">Who of them has no partner now.</param>
/// <param name="MayKeep">The earlier pairs, or some of them, can stand again.</param>
public sealed record ComparedRow(Difference Difference, IReadOnlyList<string> Why, IReadOnlyList<BoardPerson> Alone, bool MayKeep)
{
    /// <summary>The principal has accepted, locked or finalized every new pair.</summary>
    public bool IsAccepted => Difference.Now.Count > 0 && Difference.Now.All(p => p.Mark != PairMark.None);
}
