namespace Counterpart.App.Imports.Files;

/// <summary>What a person typed or ticked on the report: new text for cells, and rows to leave out. Applied before the file is checked again.</summary>
public sealed class Corrections
{
    private readonly SortedDictionary<int, SortedDictionary<int, string>> _edits = [];
    private readonly SortedSet<int> _skipped = [];

    public static Corrections None { get; } = new();

    public IReadOnlySet<int> SkippedRows => _skipped;

    public IEnumerable<(int Row, int Column, string Text)> Edits =>
        _edits.SelectMany(row => row.Value.Select(cell => (row.Key, cell.Key, cell.Value)));

    /// <summary>Row as the spreadsheet numbers it (the header is row 1), column counted from 0.</summary>
    public Corrections Type(int row, int column, string text)
    {
        if (!_edits.TryGetValue(row, out var cells))
        {
            _edits[row] = cells = [];
        }

        cells[column] = text;
        return this;
    }

    public Corrections Skip(int row)
    {
        _skipped.Add(row);
        return this;
    }

    internal IReadOnlyDictionary<int, string>? Of(int row) => _edits.GetValueOrDefault(row);
}
