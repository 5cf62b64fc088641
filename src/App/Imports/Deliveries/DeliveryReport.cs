using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Instruments;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>What reading a delivery found. Kept sealed with it.</summary>
public sealed record DeliveryReport
{
    /// <summary>Why no row could be read, and what to do.</summary>
    public FileRefusal? Refusal { get; init; }

    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>By column: the field's name in files, <c>indicator:QU</c>, or empty.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>"Password (passwords are never kept)".</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    public IReadOnlyList<string> NotUsed { get; init; } = [];

    /// <summary>Results only: the instrument they are of, and how it is read.</summary>
    public FileInstrument? Instrument { get; init; }

    public int RowsRead { get; init; }

    /// <summary>Rows that would change something.</summary>
    public int ReadyRows { get; init; }

    public int UnchangedRows { get; init; }
    public int ProblemRows { get; init; }
    public int ProblemCount { get; init; }
    public int SkippedRows { get; init; }

    /// <summary>Rows about students, other work and the like.</summary>
    public int LeftOutRows { get; init; }

    /// <summary>Rows of schools that did not opt in or have no data agreement: refused, by school as the file names it.</summary>
    public IReadOnlyList<SchoolRows> NotTakingPart { get; init; } = [];

    /// <summary>Rows whose school we do not know, or whose person nobody has told us of: they wait until they can be placed.</summary>
    public IReadOnlyList<SchoolRows> Unplaced { get; init; } = [];

    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
    public IReadOnlyList<RowNote> Notes { get; init; } = [];
    public IReadOnlyList<string> FileNotes { get; init; } = [];

    /// <summary>What would be saved, by school.</summary>
    public IReadOnlyList<SchoolShare> Schools { get; init; } = [];

    /// <summary>IDs that nobody has, the first of them: whose they are can be said on the page.</summary>
    public IReadOnlyList<string> UnknownIds { get; init; } = [];

    /// <summary>Administrators whose part nobody has told us.</summary>
    public IReadOnlyList<LeaderAsked> Leaders { get; init; } = [];

    /// <summary>The file has neither a year nor a date, so a person says which year it is.</summary>
    public bool AsksSchoolYear { get; init; }

    public int Ending => Schools.Sum(s => s.Ending);

    /// <summary>Teachers the schools of the file have now: what the number of endings is weighed against.</summary>
    public int TeachersNow => Schools.Sum(s => s.TeachersNow);

    public bool HasSomethingToSave => ReadyRows > 0 || Ending > 0;

    public int RefusedRows => NotTakingPart.Sum(s => s.Rows);

    public int WaitingRows => Unplaced.Sum(s => s.Rows);
}
