namespace Counterpart.App.Organizations;

public sealed class School
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }

    /// <summary>The state's number of the school: unique within its district only.</summary>
    public required string Number { get; init; }

    public required string Name { get; set; }

    /// <summary>elementary, middle, high or other.</summary>
    public required string Level { get; set; }

    /// <summary>IANA zone; Tennessee has both Central and Eastern schools.</summary>
    public required string TimeZone { get; set; }
}
