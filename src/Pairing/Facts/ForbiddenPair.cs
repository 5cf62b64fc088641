namespace Counterpart.Pairing;

/// <summary>Two people who may not be partners.</summary>
/// <param name="A">The id that comes first in ordinal order.</param>
/// <param name="B">The other id.</param>
/// <param name="Reason">Why.</param>
public readonly record struct ForbiddenPair(string A, string B, ForbiddenReason Reason);
