namespace Counterpart.Pairing;

/// <summary>Two districts whose administrators may be paired.</summary>
/// <param name="A">Id of one district.</param>
/// <param name="B">Id of the other; the order of the two means nothing.</param>
/// <param name="TenthsOfMile">Straight line between the two in tenths of a mile, an estimate of the way; null when unknown.</param>
public readonly record struct PeerNeighbors(string A, string B, int? TenthsOfMile);
