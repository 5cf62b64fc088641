using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>A pair of the draft as the page shows it.</summary>
public sealed record PeerLine
{
    /// <summary>On the map and in the table.</summary>
    public required int Number { get; init; }

    public required Guid Id { get; init; }
    public required PeerMark Mark { get; init; }
    public required bool IsByHand { get; init; }
    public required IReadOnlyList<NomineeHere> People { get; init; }

    /// <summary>"Chris brings C1 Evaluation, which Joan works on."</summary>
    public required IReadOnlyList<string> Brings { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Of the first two.</summary>
    public required PeerFacts Facts { get; init; }

    public PeerPile Pile => Mark != PeerMark.None ? PeerPile.Decided : Reasons.Count > 0 ? PeerPile.LookAgain : PeerPile.Clear;
    public string Names => Plumbing.Words.List([.. People.Select(p => p.Name)]);
    public string Heading => string.Join(" + ", People.Select(p => p.Name));
    public string Zones => string.Join(" and ", People.Select(p => MatchWords.Zone(p.Zone)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
