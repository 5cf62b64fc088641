namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Where a pair of the draft stands for whoever reviews it.</summary>
public enum PeerPile
{
    /// <summary>Nothing to think about.</summary>
    Clear,

    /// <summary>Something a person should look at first.</summary>
    LookAgain,

    /// <summary>Accepted or locked.</summary>
    Decided,
}
