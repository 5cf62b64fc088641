namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>What was read of an export, what was not and why, and which rows could not be placed.</summary>
public sealed record OneRosterReport
{
    /// <summary>"users.csv (1,118 rows)".</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];

    /// <summary>"demographics.csv (personal facts are not needed)".</summary>
    public IReadOnlyList<string> FilesDropped { get; init; } = [];

    /// <summary>"password in users.csv (passwords are never kept)".</summary>
    public IReadOnlyList<string> ColumnsDropped { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The first of them; <see cref="UnplacedCount"/> counts all.</summary>
    public IReadOnlyList<UnplacedRow> Unplaced { get; init; } = [];

    public int UnplacedCount { get; init; }

    /// <summary>Counted, never kept.</summary>
    public int Students { get; init; }

    /// <summary>Guardians, parents and relatives. Counted, never kept.</summary>
    public int Guardians { get; init; }

    /// <summary>Rows of inactive people and of accounts that are switched off.</summary>
    public int Inactive { get; init; }
}
