namespace Counterpart.App.Organizations.Neighbors;

/// <summary>One row of a list: facts of a district, or two districts that are neighbors.</summary>
public sealed record PlaceRow(int Row, string Number)
{
    public string Name { get; init; } = "";
    public string County { get; init; } = "";
    public string CountyFips { get; init; } = "";
    public string Region { get; init; } = "";
    public string TimeZone { get; init; } = "";
    public int? LatitudeE6 { get; init; }
    public int? LongitudeE6 { get; init; }
    public int? Students { get; init; }
    public int? LowIncomePerMille { get; init; }

    /// <summary>The other district's number; empty in a list of districts.</summary>
    public string Other { get; init; } = "";

    public string Reason { get; init; } = "";
    public int? TenthsOfMile { get; init; }
}
