using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>Who finds pairs of administrators and what there is to tell them.</summary>
public sealed record PeerReaders(FindOwnPeers Find, ReadPeerFacts Facts);
