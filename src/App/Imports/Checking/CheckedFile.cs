using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Imports.Sources;

namespace Counterpart.App.Imports.Checking;

/// <summary>What a check found in a file and what saving it would change: everything the report shows. Nothing is saved by making one.</summary>
public sealed record CheckedFile
{
    /// <summary>Why no row could be read.</summary>
    public FileRefusal? Refusal { get; init; }

    /// <summary>How the file became a table.</summary>
    public SourceFacts Facts { get; init; } = new();

    public IReadOnlyList<string> Header { get; init; } = [];
    public ColumnMap? Columns { get; init; }

    /// <summary>Results only: what a column can be beside a field.</summary>
    public IReadOnlyList<IndicatorName> Indicators { get; init; } = [];

    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
    public IReadOnlyList<RowNote> Notes { get; init; } = [];
    public IReadOnlyList<string> FileNotes { get; init; } = [];
    public int RowsRead { get; init; }

    /// <summary>Rows that would change something.</summary>
    public int ReadyRows { get; init; }

    /// <summary>Ready rows about which there is something to know.</summary>
    public int ReadyWithNote { get; init; }

    /// <summary>Rows that say what is known already.</summary>
    public int UnchangedRows { get; init; }

    public int ProblemRows { get; init; }

    /// <summary>All problems, also those beyond the number that is kept with words.</summary>
    public int ProblemCount { get; init; }

    public int SkippedRows { get; init; }

    /// <summary>Rows that are none of our business: students, other schools, other work.</summary>
    public int LeftOutRows { get; init; }

    /// <summary>Results only: how many indicators were read for whom. The values are shown nowhere.</summary>
    public IReadOnlyList<PersonRead> ReadForPeople { get; init; } = [];

    /// <summary>Roster only: teachers of the school whom the file does not mention.</summary>
    public IReadOnlyList<PersonNotInFile> NotInFile { get; init; } = [];

    /// <summary>Results only: the file has neither a year nor a date, so a person says which year it is.</summary>
    public bool AsksSchoolYear { get; init; }

    /// <summary>Results only: the instrument they are of, and how it is read.</summary>
    public FileInstrument? Instrument { get; init; }

    /// <summary>Results only: indicators of ours that one of another instrument can correspond to.</summary>
    public IReadOnlyList<IndicatorName> Counterparts { get; init; } = [];

    public bool HasSomethingToSave => ReadyRows > 0;
}
