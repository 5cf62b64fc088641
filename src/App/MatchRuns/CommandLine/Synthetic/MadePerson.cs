namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>A made-up person at one school.</summary>
internal sealed record MadePerson(string Id, string Name)
{
    public string Grades { get; init; } = "";

    public string Subjects { get; init; } = "";

    public string TakingPart { get; init; } = "";

    public string ManagerId { get; init; } = "";

    public string ObserverId { get; init; } = "";

    /// <summary>Position of the grade, team or department whose periods the person keeps.</summary>
    public int Team { get; init; }

    /// <summary>Principals and assistants lead; they have no class, no results and no card.</summary>
    public bool IsLeader { get; init; }

    public bool IsNewHire { get; init; }

    public bool IsItinerant { get; init; }
}
