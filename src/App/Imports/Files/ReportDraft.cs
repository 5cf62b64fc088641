using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>A report while the file is being read.</summary>
internal sealed class ReportDraft(FileLimits limits)
{
    private const int MaxNotes = 2_000;

    private readonly List<RowProblem> _problems = [];
    private readonly List<RowNote> _notes = [];
    private readonly List<string> _fileNotes = [];
    private int _problemCount;
    private int _problemRows;
    private int _lastProblemRow;

    public FileRefusal? Refusal { get; set; }

    public ColumnMap? Columns { get; set; }

    public int RowsRead { get; set; }

    public int ReadyRows { get; set; }

    public int SkippedRows { get; set; }

    public int StudentRows { get; set; }

    public int SelfRows { get; set; }

    public void Add(RowProblem problem)
    {
        _problemCount++;
        if (problem.Row != _lastProblemRow)
        {
            _lastProblemRow = problem.Row;
            _problemRows++;
        }

        if (_problems.Count < limits.MaxProblems)
        {
            _problems.Add(problem);
        }
    }

    public void Add(RowNote note)
    {
        if (_notes.Count < MaxNotes)
        {
            _notes.Add(note);
        }
    }

    public void Add(string fileNote) => _fileNotes.Add(fileNote);

    public FileReport<TRow> Finish<TRow>(IReadOnlyList<ReadRow<TRow>> rows) => new()
    {
        Refusal = Refusal,
        Columns = Columns,
        Rows = Refusal is null ? rows : [],
        Problems = Refusal is null ? _problems : [],
        Notes = Refusal is null ? _notes : [],
        FileNotes = _fileNotes,
        RowsRead = RowsRead,
        ReadyRows = Refusal is null ? ReadyRows : 0,
        ProblemRows = _problemRows,
        ProblemCount = _problemCount,
        SkippedRows = SkippedRows,
        StudentRows = StudentRows,
        SelfRows = SelfRows,
    };
}
