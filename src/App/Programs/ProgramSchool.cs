using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.Pairing;

namespace Counterpart.App.Programs;

/// <summary>A school that takes part in a program in one school year, with the choices its principal made for that year.</summary>
public sealed class ProgramSchool : ISchoolOwned
{
    public long Id { get; init; }
    public required long ProgramId { get; init; }
    public required long SchoolYearId { get; init; }
    public SchoolYear? SchoolYear { get; init; }
    public required long SchoolId { get; init; }
    public School? School { get; init; }
    public required long DistrictId { get; init; }
    public required DateOnly OptedInOn { get; init; }
    public DateOnly? OptedOutOn { get; set; }
    public DateOnly? CardsDueOn { get; set; }

    /// <summary>Pairing settings as canonical text; empty means the defaults.</summary>
    public string MatchSettings { get; set; } = "";

    /// <summary>Which observations of an indicator are taken together.</summary>
    public PoolingKind Pooling { get; set; }

    /// <summary>The school's expectations as JSON; empty means the default text.</summary>
    public string Expectations { get; set; } = "";

    /// <summary>Since when the principal sees how often pairs log something; empty: not at all.</summary>
    public DateOnly? CadenceShownSince { get; set; }

    /// <summary>Steps of the set-up list that the principal has marked done although nothing had to be entered.</summary>
    public List<string> StepsDone { get; set; } = [];
}
