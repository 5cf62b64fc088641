namespace Counterpart.App.Organizations;

public sealed class District
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }

    /// <summary>The state's own number of the district, with leading zeros.</summary>
    public required string Number { get; init; }

    public required string Name { get; set; }
    public string? CountyFips { get; set; }
}
