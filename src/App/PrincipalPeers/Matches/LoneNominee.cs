using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>A nominee without partner, and why.</summary>
public sealed record LoneNominee(NomineeHere Person, PeerLeftOutReason Reason);
