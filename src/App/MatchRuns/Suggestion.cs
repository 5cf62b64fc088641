using Counterpart.App.Access;

namespace Counterpart.App.MatchRuns;

/// <summary>What a run proposed: two people (or three), or nobody for one person with the reason.</summary>
public sealed class Suggestion : ISchoolOwned
{
    public long Id { get; init; }
    public long RunId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long FirstPersonId { get; init; }
    public long? SecondPersonId { get; init; }
    public long? ThirdPersonId { get; init; }

    /// <summary>Why nobody was suggested; empty for a pair. A name of the pairing library's list of reasons.</summary>
    public string LeftOutReason { get; init; } = "";
}
