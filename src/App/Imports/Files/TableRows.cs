using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.Files;

/// <summary>A walk over the rows of a table. Cells are trimmed, corrected, and valid until the next <see cref="Read"/>.</summary>
internal sealed class TableRows(CsvReader reader, int columns, Corrections corrections) : IDisposable
{
    private IReadOnlyDictionary<int, string>? _edits;

    public IReadOnlyList<int>? Numbers { get; init; }

    public int Row => Numbers is { } numbers && reader.RowNumber <= numbers.Count ? numbers[reader.RowNumber - 1] : reader.RowNumber;

    public FileRefusal? Refusal => reader.Refusal;

    public bool IsSkipped => corrections.SkippedRows.Count > 0 && corrections.SkippedRows.Contains(Row);

    public bool IsBlank => _edits is null && reader.IsBlank;

    /// <summary>Cells in the row. An edited row has at least as many as the header.</summary>
    public int Count => _edits is null ? reader.Count : Math.Max(reader.Count, columns);

    public ReadOnlySpan<char> this[int column] =>
        _edits is not null && _edits.TryGetValue(column, out var typed) ? CellText.Clean(typed)
        : column < reader.Count ? reader[column] : [];

    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        _edits = corrections.Of(Row);
        return true;
    }

    /// <summary>Filled cells beyond the last column of the header.</summary>
    public bool HasCellsBeyondHeader()
    {
        return reader.Count > columns && reader.Lengths[columns..].ContainsAnyExcept(0);
    }

    /// <summary>Whether any cell is longer; corrections aside, one look at the lengths.</summary>
    public bool HasCellLongerThan(int length) => _edits is not null || reader.Lengths.ContainsAnyExceptInRange(0, length);

    /// <summary>A cell of the row that has the shape of a social security number.</summary>
    public bool HasSocialSecurityNumber()
    {
        if (_edits is null && !reader.Lengths.Contains(CellText.SocialSecurityLength))
        {
            return false;
        }

        for (var column = 0; column < Count; column++)
        {
            if (CellText.IsSocialSecurityNumber(this[column]))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => reader.Dispose();
}
