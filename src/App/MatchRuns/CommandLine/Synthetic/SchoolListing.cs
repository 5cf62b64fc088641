namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>One school of the list. School numbers are unique only within a district, so the ID joins both.</summary>
internal sealed record SchoolListing(string DistrictNo, string SchoolNo)
{
    public string Id => $"{DistrictNo}-{SchoolNo}";

    public required string Name { get; init; }

    public SchoolLevel Level { get; init; }

    public int Teachers { get; init; }

    /// <summary>The next school of the same district in the list, where itinerant teachers also work.</summary>
    public string? NeighborId { get; init; }
}
