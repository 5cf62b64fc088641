namespace Counterpart.Pairing;

/// <summary>Two or three people together, as a plan or a principal's draft has them.</summary>
/// <param name="Members">Ids, two or three (or one, for a person a draft holds without partner), ascending by ordinal comparison when made by this library.</param>
/// <param name="Origin">Why they are together; locked and finalized groups are never moved, reviewed ones only when freed.</param>
public sealed record PlanGroup(IReadOnlyList<string> Members, GroupOrigin Origin);
