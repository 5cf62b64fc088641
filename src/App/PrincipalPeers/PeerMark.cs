namespace Counterpart.App.PrincipalPeers;

/// <summary>What the state decided about a suggested pair. A run proposes anew only what is not marked.</summary>
public enum PeerMark
{
    None,
    Accepted,
    Locked,
}
