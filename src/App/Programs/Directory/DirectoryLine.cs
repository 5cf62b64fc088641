namespace Counterpart.App.Programs.Directory;

/// <summary>A principal on the list, as other principals read it.</summary>
public sealed record DirectoryLine
{
    public required string Name { get; init; }
    public required string School { get; init; }
    public required string District { get; init; }

    /// <summary>elementary, middle, high or other.</summary>
    public required string Grades { get; init; }

    public required string Size { get; init; }

    /// <summary>"Aug 2026": since when the school takes part.</summary>
    public required string Since { get; init; }

    public required string Reach { get; init; }
    public required string Hours { get; init; }
    public required bool IsMe { get; init; }
}
