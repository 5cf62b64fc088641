using Counterpart.App.Evaluations;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Sentences about nominees and pairs.</summary>
public static class MatchWords
{
    private static readonly Dictionary<string, string> names = RubricFile.Read().Where(r => r.Code == RubricFile.Administrator).SelectMany(r => r.Indicators).ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);

    /// <summary>"C1 Evaluation"; a code of another version as it is.</summary>
    public static string Indicator(string code) => names.TryGetValue(code, out var name) ? $"{code} {name}" : code;

    public static string Indicators(IEnumerable<string> codes) => Plumbing.Words.List([.. codes.Select(Indicator)]);

    public static string Bar(PeerBar bar, NomineeHere one, NomineeHere other) => bar switch
    {
        PeerBar.SameDistrict => $"{one.Name} and {other.Name} are of one district.",
        PeerBar.NoNeighbors => $"{one.District} and {other.District} are no neighbors.",
        PeerBar.Apart => $"{one.Name} and {other.Name} are kept apart.",
        PeerBar.Supervisor => $"One of {one.Name} and {other.Name} supervises the other.",
        _ => $"{one.Name} and {other.Name} are farther apart than one of them travels.",
    };

    /// <summary>Why somebody has no partner, and what can be done.</summary>
    public static string Alone(PeerLeftOutReason reason) => reason switch
    {
        PeerLeftOutReason.NoNeighborDistrict => "The district has no neighbor in the table. Add one under neighboring districts, or look one ring farther.",
        PeerLeftOutReason.NobodyThere => "No neighbor district has a nominee who said yes. Look one ring farther, or ask a neighbor district to nominate.",
        PeerLeftOutReason.RulesLeaveNobody => "Rules, “not with” or travel limits leave nobody in neighbor districts.",
        _ => "Everybody in neighbor districts has a partner. Make a group of three, look one ring farther, or let the person wait.",
    };

    public static string Miles(int? tenths) => tenths is { } t ? $"about {(t + 5) / 10} miles" : "distance not known";

    public static string Zone(string zone) => zone switch { "America/New_York" => "Eastern", "America/Chicago" => "Central", _ => zone };
}
