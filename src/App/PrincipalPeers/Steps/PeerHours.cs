namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>What one person did in a pair, for the own file: days and minutes only.</summary>
public sealed record PeerHours(OwnPeers Peers, IReadOnlyList<(DateOnly On, int Minutes, string What)> Lines)
{
    public int Minutes => Lines.Sum(l => l.Minutes);
}
