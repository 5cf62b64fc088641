using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.Files;

/// <summary>A walk over the rows of a table. Cells are trimmed, corrected, and valid until the next <see cref="Read"/>.</summary>
internal sealed class TableRows(CsvReader reader, int columns, Corrections corrections) : IDisposable
{
    private IReadOnlyDictionary<int, string>? _edits;

    public int Row => reader.RowNumber;

    public FileRefusal? Refusal => reader.Refusal;

    public bool IsSkipped => corrections.SkippedRows.Count > 0 && corrections.SkippedRows.Contains(Row);

    public bool IsBlank => _edits is null && reader.IsBlank;

    /// <summary>Cells in the row. An edited row has at least as many as the header.</summary>
    public int Count => _edits is null ? reader.Count : Math.Max(reader.Count, columns);

    public ReadOnlySpan<char> this[int column] =>
        _edits is not null && _edits.TryGetValue(column, out var typed) ? Words.Clean(typed)
        : column < reader.Count ? Words.Clean(reader[column]) : [];

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
        for (var column = columns; column < reader.Count; column++)
        {
            if (!reader[column].IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A cell of the row that has the shape of a social security number.</summary>
    public bool HasSocialSecurityNumber()
    {
        for (var column = 0; column < Count; column++)
        {
            if (Words.IsSocialSecurityNumber(this[column]))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => reader.Dispose();
}
