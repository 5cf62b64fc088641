using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources;

/// <summary>What a file is opened for.</summary>
public sealed record SourceWish(FileKind Kind, FileLimits Limits, DateOnly Today)
{
    /// <summary>For a file of many schools: what the school column is to say of each school of an export. Absent when one school is meant.</summary>
    public Func<SourceSchool, string>? SchoolText { get; init; }

    /// <summary>The sheet of a workbook that is meant, by name. Absent when it is to be found by its columns.</summary>
    public string? Sheet { get; init; }

    /// <summary>Picks the school meant among those of a district's export: its <see cref="SourceSchool.Id"/>, or null when it is not clear.</summary>
    public Func<IReadOnlyList<SourceSchool>, string?> ChooseSchool { get; init; } = _ => null;
}
