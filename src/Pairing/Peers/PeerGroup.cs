namespace Counterpart.Pairing;

/// <summary>Two or three administrators who work together.</summary>
/// <param name="Members">Ids, ascending.</param>
/// <param name="IsKept">It stood in <see cref="PeerQuestion.Kept"/>.</param>
public sealed record PeerGroup(IReadOnlyList<string> Members, bool IsKept)
{
    /// <summary>Somebody left over joined a pair: the best of all such ways for one after the other, which is not proved best for several.</summary>
    public bool IsThree => Members.Count > 2;
}
