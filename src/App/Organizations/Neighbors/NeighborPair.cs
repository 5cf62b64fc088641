namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Two districts near enough for their administrators to visit each other. The smaller id comes first.</summary>
public sealed class NeighborPair
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }
    public required long FirstId { get; init; }
    public required long SecondId { get; init; }

    /// <summary>Why they count as neighbors, in words: "same county", "counties that touch", "added by hand".</summary>
    public required string Reason { get; set; }

    /// <summary>Straight line between the two, in tenths of a mile; empty when it is not known.</summary>
    public int? TenthsOfMile { get; set; }
}
