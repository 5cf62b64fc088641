namespace Counterpart.Pairing;

/// <summary>Two or three people together, as a plan or a principal's draft has them.</summary>
/// <param name="Members">Ids, two or three (or one, for a person a draft holds without partner), ascending by ordinal comparison when made by this library.</param>
/// <param name="Origin">Why they are together; locked and finalized groups are never moved, reviewed ones only when freed.</param>
public sealed record PlanGroup(IReadOnlyList<string> Members, GroupOrigin Origin)
{
    /// <summary>Equal when the same people stand in the same order for the same reason.</summary>
    public bool Equals(PlanGroup? other) => other is not null && Origin == other.Origin && Members.SequenceEqual(other.Members, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Origin, Members.Count, Members.Count > 0 ? StringComparer.Ordinal.GetHashCode(Members[0]) : 0);
}
