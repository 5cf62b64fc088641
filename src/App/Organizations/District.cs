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
    public string County { get; set; } = "";

    /// <summary>As the state divides itself ("East TN").</summary>
    public string Region { get; set; } = "";

    /// <summary>IANA zone of the office; empty when nobody said.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>A point within the district, in millionths of a degree.</summary>
    public int? LatitudeE6 { get; set; }

    public int? LongitudeE6 { get; set; }

    /// <summary>Students enrolled, as far as a list said.</summary>
    public int? Students { get; set; }

    /// <summary>Students from families of low income, in thousandths of all, as far as a list said.</summary>
    public int? LowIncomePerMille { get; set; }
}
