namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A class and who teaches it.</summary>
public sealed record TaughtClass(string SourcedId, string SchoolId, string Title)
{
    public IReadOnlyList<string> TeacherIds { get; init; } = [];

    public string Term { get; init; } = "";

    public DateOnly? BeginsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>Labels of the periods in which its teachers are busy. Null when the export does not say: unknown, never free.</summary>
    public IReadOnlyList<string>? Periods { get; init; }

    public IReadOnlyList<string> Grades { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string Location { get; init; } = "";

    public bool IsHomeroom { get; init; }

    public bool IsOver(DateOnly today) => EndsOn is { } end && end < today;
}
