namespace Counterpart.Pairing;

/// <summary>A nominee without partner, and why.</summary>
/// <param name="Id">Id of the nominee.</param>
/// <param name="Reason">The first reason that holds.</param>
public sealed record PeerLeftOut(string Id, PeerLeftOutReason Reason);
