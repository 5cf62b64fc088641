using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>
/// Walks the rows of one file: leaves out what must not be read (students, skipped rows), reports rows of the wrong shape, and hands
/// the others to the file's own reader, which takes cells by field and says what is wrong with them.
/// </summary>
internal sealed class RowWalk(TableRows rows, TextTable table, ReportDraft report)
{
    private static readonly HashSet<string> NotStaff = new(StringComparer.Ordinal) { "student", "pupil", "guardian", "parent", "relative", "learner" };

    private readonly ColumnMap _map = report.Columns!;
    private readonly List<int> _emptyRows = [];
    private readonly HashSet<(int, string)> _noted = [];
    private int _problems;

    public int Row => rows.Row;

    /// <summary>True when nothing was wrong with the current row so far.</summary>
    public bool IsGood => _problems == 0;

    /// <summary>The reader found that the row is about something we do not read.</summary>
    public bool IsLeftOut { get; private set; }

    /// <summary>Moves to the next row to read; false at the end or when the file is refused.</summary>
    public bool Next()
    {
        while (report.Refusal is null && rows.Read())
        {
            _problems = 0;
            IsLeftOut = false;
            if (rows.IsBlank)
            {
                if (!rows.IsSkipped)
                {
                    _emptyRows.Add(Row);
                }

                continue;
            }

            if (++report.RowsRead > table.Limits.MaxRows)
            {
                report.Refusal = new(FileRefusalKind.TooManyRows, $"This file has more than {table.Limits.MaxRows:N0} rows.", "Split it into several files.");
                return false;
            }

            if (IsToBeRead())
            {
                return true;
            }
        }

        report.Refusal ??= rows.Refusal;
        return false;
    }

    public bool Has(Field field) => _map.Has(field);

    public ReadOnlySpan<char> Cell(Field field) => _map[field] is var column and >= 0 ? rows[column] : [];

    public ReadOnlySpan<char> Cell(int column) => rows[column];

    /// <summary>The field's value; when the cell is wrong, the problem is reported and the value is the type's default.</summary>
    public T? Take<T>(Field field, Memo<T> memo) => Take(_map[field], memo);

    public T? Take<T>(int column, Memo<T> memo) => Take(column, memo[column < 0 ? [] : rows[column]]);

    /// <summary>For cells that differ in every row and are not worth remembering.</summary>
    public T? Take<T>(Field field, Func<string, Parsed<T>> parse) => Take(_map[field], parse(Cell(field).ToString()));

    private T? Take<T>(int column, Parsed<T> parsed)
    {
        if (parsed.What is { } what)
        {
            Problem(column, what, parsed.Fix, column < 0 || rows[column].IsEmpty ? ProblemKind.Missing : parsed.Kind, parsed.Suggestion);
        }
        else if (parsed.Note is { } note)
        {
            NoteOnce(column, note);
        }

        return parsed.Value;
    }

    public void Problem(Field field, string what, string fix, ProblemKind kind, string? suggestion = null) => Problem(_map[field], what, fix, kind, suggestion);

    public void Problem(int column, string what, string fix, ProblemKind kind, string? suggestion = null)
    {
        _problems++;
        report.Add(new RowProblem(Row, kind)
        {
            Column = column < 0 ? null : column,
            ColumnName = Header(column),
            Person = Person(),
            Cell = column < 0 ? "" : Shorten(rows[column]),
            What = what,
            Fix = fix,
            Suggestion = suggestion,
        });
    }

    public void Note(Field field, string words) => Note(_map[field], words);

    public void Note(int column, string words) => report.Add(new RowNote(Row, Header(column), words) { Person = Person() });

    /// <summary>The row is what a person said of themselves: counted, and nothing else of it is looked at.</summary>
    public void LeaveOutAsSelf()
    {
        IsLeftOut = true;
        report.SelfRows++;
    }

    /// <summary>Turns the whole file away.</summary>
    public void Refuse(FileRefusal refusal)
    {
        _problems++;
        report.Refusal = refusal;
    }

    /// <summary>A note that would be the same in every row is given once, where it first applies.</summary>
    public void NoteOnce(int column, string words)
    {
        if (_noted.Add((column, words)))
        {
            Note(column, words);
        }
    }

    /// <summary>Name, or ID, of the person the row is about.</summary>
    private string Person()
    {
        var name = Cell(Field.Name) is { IsEmpty: false } whole ? PersonCells.Name(whole.ToString()) : $"{Cell(Field.FirstName)} {Cell(Field.LastName)}".Trim();
        return name.Length > 0 ? name : Shorten(Has(Field.PersonA) ? Cell(Field.PersonA) : Cell(Field.PersonId));
    }

    private string Header(int column) => column >= 0 && column < table.Header.Count ? table.Header[column] : "";

    private static string Shorten(ReadOnlySpan<char> cell) => cell.Length <= 80 ? cell.ToString() : $"{cell[..79]}…";

    private bool IsToBeRead()
    {
        ReportEmptyRows();
        if (rows.HasSocialSecurityNumber())
        {
            report.Refusal = ForbiddenColumns.Refuse($"Row {Row} holds what looks like a social security number.");
            return false;
        }

        if (rows.IsSkipped)
        {
            report.SkippedRows++;
            return false;
        }

        if (Has(Field.Role) && IsNotStaff(Cell(Field.Role)))
        {
            report.StudentRows++;
            return false;
        }

        return HasRightShape();
    }

    private static bool IsNotStaff(ReadOnlySpan<char> role)
    {
        foreach (var word in CellText.Split(role.ToString()))
        {
            if (NotStaff.Contains(word.TrimEnd('s')))
            {
                // "Student teacher coordinator" and "Student services" are staff.
                return CellText.Split(role.ToString()).Count == 1;
            }
        }

        return false;
    }

    private bool HasRightShape()
    {
        var expected = table.Header.Count;
        if (rows.Count < expected || rows.HasCellsBeyondHeader())
        {
            Problem(-1, $"this row has {rows.Count} cells where the header has {expected}",
                "Look for a missing or extra separator in the row, or a cell with one in it that needs quotation marks.", ProblemKind.CellCount);
        }

        foreach (var column in rows.HasCellLongerThan(table.Limits.MaxCellLength) ? _map.Columns : [])
        {
            if (column.Use == ColumnUse.Used && rows[column.Index].Length > table.Limits.MaxCellLength)
            {
                Problem(column.Index, $"this cell is longer than {table.Limits.MaxCellLength:N0} letters", "Shorten it.", ProblemKind.TooLong);
            }
        }

        return IsGood;
    }

    /// <summary>Empty rows count only when something comes after them: spreadsheets leave hundreds at the end.</summary>
    private void ReportEmptyRows()
    {
        foreach (var row in _emptyRows)
        {
            report.Add(new RowProblem(row, ProblemKind.EmptyRow) { What = "empty row", Fix = "It will be skipped." });
        }

        report.RowsRead += _emptyRows.Count;
        _emptyRows.Clear();
    }
}
