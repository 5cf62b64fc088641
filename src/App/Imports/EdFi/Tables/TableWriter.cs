using System.Globalization;
using System.Text;
using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Writes a table's rows and collects what there is to know about them.</summary>
internal sealed class TableWriter(Stream csv) : IDisposable
{
    private const int MostNotes = 200;

    private readonly CsvWriter _writer = new(new StreamWriter(csv, new UTF8Encoding(false), leaveOpen: true), guardsFormulas: false);
    private readonly List<string> _notes = [];
    private readonly SortedDictionary<string, int> _tallies = new(StringComparer.Ordinal);
    private int _rows = -1;
    private int _leftOut;

    /// <summary>The first row is the header.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        _writer.Row(cells);
        _rows++;
    }

    public void Note(string words)
    {
        if (_notes.Count < MostNotes && !_notes.Contains(words, StringComparer.Ordinal))
        {
            _notes.Add(words);
        }
    }

    public void Count(string what, int by = 1) => _tallies[what] = _tallies.GetValueOrDefault(what) + by;

    /// <summary>Counts and says so.</summary>
    public void LeaveOut(string what)
    {
        _leftOut++;
        Count($"Left out, {what}");
    }

    public EdFiTable Finish() => new()
    {
        Rows = Math.Max(_rows, 0),
        LeftOut = _leftOut,
        Notes = [.. _notes, .. _tallies.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}: {t.Value:N0}."))],
    };

    public void Dispose() => _writer.Dispose();
}
