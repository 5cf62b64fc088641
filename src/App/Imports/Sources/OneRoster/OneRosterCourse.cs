namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>What a course says about the classes of it.</summary>
internal sealed record OneRosterCourse(string Title, string Code)
{
    public IReadOnlyList<string> Grades { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public IReadOnlyList<string> SubjectCodes { get; init; } = [];
}
