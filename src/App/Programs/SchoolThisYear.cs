using Counterpart.Pairing;

namespace Counterpart.App.Programs;

/// <summary>The school a leader works on and the school year it is about: what every page under /school needs to know first.</summary>
public sealed record SchoolThisYear
{
    public required long ProgramSchoolId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long StateId { get; init; }
    public required long YearId { get; init; }

    /// <summary>"2026-27".</summary>
    public required string YearName { get; init; }

    public required DateOnly YearStartsOn { get; init; }
    public required string SchoolName { get; init; }
    public required string Zone { get; init; }
    public required DateOnly Today { get; init; }
    public DateOnly? CardsDueOn { get; init; }

    /// <summary>Since when the principal sees how often pairs log something; empty: not at all.</summary>
    public DateOnly? CadenceShownSince { get; init; }

    /// <summary>Pairing settings as canonical text; empty means the defaults.</summary>
    public string MatchSettings { get; init; } = "";

    /// <summary>Which observations of an indicator are taken together.</summary>
    public PoolingKind Pooling { get; init; }

    /// <summary>The school year before, as results name it: "2025-26".</summary>
    public string LastYearName => NameOf(YearStartsOn.Year - 1);

    public static string NameOf(int firstYear) => $"{firstYear}-{(firstYear + 1) % 100:00}";
}
