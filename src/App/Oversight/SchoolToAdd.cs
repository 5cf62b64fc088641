namespace Counterpart.App.Oversight;

public sealed record SchoolToAdd(string DistrictNumber, string DistrictName, string SchoolNumber, string SchoolName, string Level, string TimeZone)
{
    /// <summary>The day the district's data agreement was signed, where the list says so.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>The school takes part this year.</summary>
    public bool OptsIn { get; init; }
}
