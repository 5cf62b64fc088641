namespace Counterpart.Pairing;

/// <summary>Other partners for one person.</summary>
/// <param name="Options">Best first: points, then id.</param>
/// <param name="HiddenByLocks">How many options are not shown because they touch locked, finalized or reviewed groups.</param>
public sealed record AlternativeList(IReadOnlyList<Alternative> Options, int HiddenByLocks);
