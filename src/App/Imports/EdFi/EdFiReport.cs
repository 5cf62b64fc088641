namespace Counterpart.App.Imports.EdFi;

/// <summary>What was read of an Ed-Fi source, what was not and why, and which records could not be placed.</summary>
public sealed record EdFiReport
{
    /// <summary>"staffs.json (68 records)".</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];

    /// <summary>"students.json (student records are never kept)".</summary>
    public IReadOnlyList<string> FilesDropped { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>File, number of the record, what is wrong and what to do. The first of them; <see cref="UnplacedCount"/> counts all.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    public int UnplacedCount { get; init; }
}
