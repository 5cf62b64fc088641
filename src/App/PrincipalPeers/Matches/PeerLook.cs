namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>What the rules look at in a pair or group of three, in plain values.</summary>
public sealed record PeerLook
{
    public required int People { get; init; }

    /// <summary>Of how many of them something they work on is shared by a partner.</summary>
    public required int Helped { get; init; }

    public required bool SomebodyDeclaredNothing { get; init; }
    public required bool SameLevel { get; init; }
    public required bool SameZone { get; init; }
    public required bool AreNeighbors { get; init; }
    public required int? TenthsOfMile { get; init; }
    public required bool LastYear { get; init; }
    public required bool FromResults { get; init; }
    public required bool IsNotWithUnclear { get; init; }
}
