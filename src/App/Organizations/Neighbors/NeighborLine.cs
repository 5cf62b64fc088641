namespace Counterpart.App.Organizations.Neighbors;

/// <summary>A neighbor of a district as the page shows it.</summary>
public sealed record NeighborLine(Guid Pair, string District, string Reason, int? TenthsOfMile);
