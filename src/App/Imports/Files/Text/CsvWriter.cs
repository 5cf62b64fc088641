using System.Buffers;
using System.Globalization;

namespace Counterpart.App.Imports.Files.Text;

/// <summary>Writes RFC 4180 rows. Cells a spreadsheet would run as a formula get an apostrophe in front, unless no spreadsheet will ever see them.</summary>
internal sealed class CsvWriter(TextWriter text, char separator = ',', bool guardsFormulas = true) : IDisposable
{
    private readonly SearchValues<char> _needQuotes = SearchValues.Create([separator, '"', '\r', '\n']);
    private bool _begun;

    public CsvWriter Add(ReadOnlySpan<char> cell)
    {
        if (_begun)
        {
            text.Write(separator);
        }

        _begun = true;
        var guard = guardsFormulas && IsFormula(cell);
        if (!cell.ContainsAny(_needQuotes))
        {
            text.Write(guard ? "'" : "");
            text.Write(cell);
            return this;
        }

        text.Write(guard ? "\"'" : "\"");
        foreach (var piece in cell.Split('"'))
        {
            text.Write(piece.Start.Value == 0 ? "" : "\"\"");
            text.Write(cell[piece]);
        }

        text.Write('"');
        return this;
    }

    public CsvWriter Add(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return Add(digits[..length]);
    }

    public void EndRow()
    {
        text.Write("\r\n");
        _begun = false;
    }

    public void Row(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            Add(cell);
        }

        EndRow();
    }

    public void Dispose() => text.Dispose();

    /// <summary>The cell as it is written, quotes aside.</summary>
    public static string Guarded(string cell) => IsFormula(cell) ? $"'{cell}" : cell;

    /// <summary>Numbers may begin with + or -; anything else that begins like a formula is one.</summary>
    private static bool IsFormula(ReadOnlySpan<char> cell) =>
        !cell.IsEmpty && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !(cell[0] is '+' or '-' && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
