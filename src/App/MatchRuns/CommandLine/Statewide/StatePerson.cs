namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>A person of the roster, at the one school where the person is matched.</summary>
internal sealed record StatePerson(string Id, string SchoolId)
{
    public IReadOnlyList<string> Grades { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Yes, or not said: the default of taking part is that nobody said no.</summary>
    public bool TakesPart { get; init; }

    public string? ManagerId { get; init; }

    public string? ObserverId { get; init; }
}
