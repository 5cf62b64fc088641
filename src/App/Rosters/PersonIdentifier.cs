namespace Counterpart.App.Rosters;

/// <summary>What a district's own files call a person. Unique within the district.</summary>
public sealed class PersonIdentifier : IFromFile
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long DistrictId { get; init; }
    public required string Value { get; init; }
    public long? BatchId { get; set; }
    public int? BatchRow { get; set; }
}
