namespace Counterpart.App.PrincipalPeers;

/// <summary>The year of P3 a page is about.</summary>
public sealed record PeerThisYear
{
    public required long Id { get; init; }
    public required long StateId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>"2026-27".</summary>
    public required string YearName { get; init; }

    public required DateOnly YearStartsOn { get; init; }
    public required DateTime ClosesAt { get; init; }
    public required int ConcernDays { get; init; }
    public required bool UsesResults { get; init; }

    /// <summary>Who is asked for help: the program's contact.</summary>
    public required string Contact { get; init; }

    public required int Version { get; init; }
    public required DateTime Now { get; init; }
    public bool IsOpen => Now < ClosesAt;
}
