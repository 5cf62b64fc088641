namespace Counterpart.App.Access;

/// <summary>Which role holds which permission. An assistant principal holds what the principal ticked, and nothing else of the school's.</summary>
public static class Grants
{
    private static readonly Dictionary<Role, string[]> held = new()
    {
        [Role.Teacher] = [May.BeHere, May.AnswerOwnCard, May.BePartner],
        [Role.Principal] =
        [
            May.BeHere, May.ManagePeople, May.ImportFiles, May.ReadWords, May.ReviewMatches, May.SetRules, May.Introduce, May.CheckIn, May.FollowPairs, May.Delegate, May.CallPeers, May.SeeActs, May.BePeer,
        ],
        [Role.AssistantPrincipal] = [May.BeHere, May.SeeActs, May.BePeer],
        [Role.Superintendent] = [May.BeHere, May.SeeStages, May.DeliverFiles, May.ConnectServer, May.VerifyHours, May.SeePeers, May.NominatePeers],
        [Role.DistrictDesignee] = [May.BeHere, May.SeeStages, May.DeliverFiles, May.ConnectServer, May.VerifyHours, May.SeePeers],
        [Role.PeerAdministrator] = [May.BeHere, May.BePeer],
        [Role.StateLead] = [May.BeHere, May.SeeStages, May.RunPrograms, May.DeliverFiles, May.MatchPeers],
        [Role.StateAnalyst] = [May.BeHere, May.SeeStages],
        [Role.Operator] = [May.BeHere, May.Operate],
    };

    public static bool Holds(Role role, IReadOnlyCollection<string> delegated, string permission) =>
        held[role].Contains(permission, StringComparer.Ordinal)
        || (role == Role.AssistantPrincipal
            && May.Delegable.Contains(permission, StringComparer.Ordinal)
            && delegated.Contains(permission, StringComparer.Ordinal));
}
