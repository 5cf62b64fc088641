namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>A row of a sheet with anything in it.</summary>
internal sealed class SheetRow
{
    private readonly SortedDictionary<int, string> _cells = [];

    /// <summary>As the spreadsheet shows it, from 1.</summary>
    public int Number { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>Errors such as #N/A, by column: their cells are empty.</summary>
    public Dictionary<int, string> Errors { get; } = [];

    /// <summary>Formulas whose result the workbook does not have.</summary>
    public int WithoutResult { get; set; }

    /// <summary>Filled cells by column from 0.</summary>
    public IReadOnlyDictionary<int, string> Cells => _cells;

    public int LastColumn { get; private set; } = -1;

    public string this[int column]
    {
        get => _cells.GetValueOrDefault(column, "");
        set
        {
            _cells[column] = value;
            LastColumn = Math.Max(LastColumn, column);
        }
    }

    /// <summary>Whether the cells are words, as those of a header are, and no numbers.</summary>
    public bool IsWords => _cells.Values.All(c => c.Any(char.IsLetter));

    public IReadOnlyList<string> AsHeader() => [.. Enumerable.Range(0, LastColumn + 1).Select(c => this[c])];
}
