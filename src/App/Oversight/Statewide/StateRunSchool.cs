using Counterpart.App.Access;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>One school of a state's order.</summary>
public sealed class StateRunSchool : ISchoolOwned
{
    public long Id { get; init; }
    public long RunId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }

    /// <summary>Changes once, in the same save as the school's suggestions: whoever comes second, or after a cancel, meets a changed row.</summary>
    public SchoolRunState State { get; set; }

    /// <summary>Why nothing was suggested, in words; never anything about a person.</summary>
    public string Words { get; set; } = "";
}
