namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>This year of P3 and the one before it.</summary>
/// <param name="Last">Null when there is none.</param>
public sealed record PeerOverview(PeerYearFacts Now, PeerYearFacts? Last)
{
    /// <summary>Each group with its rows as they were a year ago; null without an earlier year.</summary>
    public IEnumerable<(CountGroup Group, IReadOnlyList<CountRow>? Last)> Groups => PeerStatus.Of(Now).Zip(Last is null ? PeerStatus.Of(Now).Select(_ => (IReadOnlyList<CountRow>?)null) : PeerStatus.Of(Last).Select(g => g.Rows));

    public int TakingPart => Now.Districts.Count(d => d.TakesPart == true);
}
