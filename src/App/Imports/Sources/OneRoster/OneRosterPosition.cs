namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>What somebody does at one school, and from when to when.</summary>
public sealed record OneRosterPosition(string SchoolId, OneRosterRole Role)
{
    public bool IsPrimary { get; init; }

    public DateOnly? BeginsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>From the person's classes and their courses, as a roster writes them: "K", "7". What is no grade stands as it was, to be asked.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string Room { get; init; } = "";

    public bool IsOver(DateOnly today) => EndsOn is { } end && end < today;
}
