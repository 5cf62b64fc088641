namespace Counterpart.App.Imports.Files;

/// <summary>One person at one school, as the roster file says.</summary>
public sealed record RosterRow
{
    public required string PersonId { get; init; }

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public string? SchoolId { get; init; }

    /// <summary>-1 is pre-kindergarten, 0 kindergarten, then 1 to 12.</summary>
    public IReadOnlyList<int> Grades { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string Room { get; init; } = "";

    /// <summary>Labels of the periods the person teaches; empty when the file does not say.</summary>
    public IReadOnlyList<string> TaughtPeriods { get; init; } = [];

    /// <summary>What the file calls the person's work; empty when it does not say.</summary>
    public string Role { get; init; } = "";

    /// <summary>Absent when the file does not say.</summary>
    public bool? TakingPart { get; init; }

    public string? ManagerId { get; init; }

    public string? ObserverId { get; init; }
}
