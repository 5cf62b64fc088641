namespace Counterpart.App.Review;

/// <summary>Two or three members of the draft.</summary>
/// <param name="Id">Stands in the address of the pair's page.</param>
/// <param name="Members">Public ids of people and vacant seats, 32 digits each, ascending: the names the pairing library knows them by.</param>
/// <param name="Mark">What the principal said.</param>
/// <param name="IsChanged">The principal made this pair, not the run.</param>
/// <param name="ChangeReason">Why, when the principal said so.</param>
public sealed record DraftPair(
    Guid Id, IReadOnlyList<string> Members, PairMark Mark = PairMark.None, bool IsChanged = false, string ChangeReason = "")
{
    public bool IsHeld => Mark is PairMark.Locked or PairMark.Finalized;

    public bool Has(string member) => Members.Contains(member, StringComparer.Ordinal);

    public bool IsSameAs(IEnumerable<string> members) => Members.Order(StringComparer.Ordinal).SequenceEqual(members.Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
