namespace Counterpart.App.PrincipalPeers;

/// <summary>What a nominee said. Nobody is matched or named in a notice without a yes.</summary>
public enum NomineeReply
{
    None,
    Yes,
    No,
}
