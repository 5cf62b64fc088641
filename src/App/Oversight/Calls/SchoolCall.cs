using Counterpart.App.Access;

namespace Counterpart.App.Oversight.Calls;

/// <summary>A line of the state's call log: who said what, how and when, and who wrote it down. Also the source of what was entered for a school.</summary>
public sealed class SchoolCall : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required CallKind Kind { get; init; }

    /// <summary>Who said it: "Dr. Marsh".</summary>
    public required string Who { get; init; }

    public required CallWay Way { get; init; }
    public required DateOnly SaidOn { get; init; }
    public string Words { get; init; } = "";

    /// <summary>It is about all schools of the district.</summary>
    public bool IsOfDistrict { get; init; }

    /// <summary>When to call again; a later line replaces it.</summary>
    public DateOnly? NextOn { get; init; }

    public required long ById { get; init; }
    public required DateTime At { get; init; }
}
