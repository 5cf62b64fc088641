using System.Text;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Writes a sheet as the comma separated text that every file is read from. Each row keeps its number: what is above the column names and what is empty becomes an empty line.</summary>
internal sealed class SheetTable(WorkbookFile workbook, SheetPeek chosen, FileLimits limits)
{
    private const long MostBytes = 64L << 20;
    private const int MostErrorsTold = 50;

    private readonly IReadOnlyList<string> _header = chosen.Header.AsHeader();
    private readonly IReadOnlyList<(int First, int Last, int Column)> _merged = [.. MergedAreas.Of(chosen.Sheet).Where(m => m.First > chosen.Header.Number)];
    private readonly Dictionary<int, string> _mergedTexts = [];
    private readonly List<RowNote> _errors = [];
    private int _errorCount;
    private int _hiddenRows;
    private int _hiddenColumns;
    private int _withoutResult;

    public IReadOnlyList<RowNote> Errors => _errors;

    /// <summary>The text, or why the sheet is too much for a file.</summary>
    public (byte[]? Csv, FileRefusal? Refusal) Write()
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            text.Write("sep=,\r\n");
            using var writer = new CsvWriter(text, ',', guardsFormulas: false);
            using var rows = new SheetRows(workbook, chosen.Sheet);
            for (var at = 1; rows.Next() is { } row; at = row.Number + 1)
            {
                if (row.Number - chosen.Header.Number > limits.MaxRows)
                {
                    return (null, new(FileRefusalKind.TooManyRows, $"The sheet \"{chosen.Sheet.Name}\" has something in row {row.Number:N0}; we read {limits.MaxRows:N0} rows.", "Split it, or delete what is far below the table."));
                }

                for (; at < row.Number; at++)
                {
                    writer.EndRow();
                }

                Write(writer, row);
                if (stream.Length > MostBytes)
                {
                    return (null, new(FileRefusalKind.TooLarge, $"The sheet \"{chosen.Sheet.Name}\" has more text in it than we read.", "Keep the columns that are needed and send it again."));
                }
            }

            _hiddenColumns = rows.HiddenColumns;
        }

        return (stream.ToArray(), null);
    }

    /// <summary>What there is to say about the sheet as a whole, once it is written.</summary>
    public IEnumerable<string> Notes()
    {
        if (chosen.HasTitle)
        {
            yield return chosen.Header.Number == 2 ? "The column names are in row 2; the line above is not read." : $"The column names are in row {chosen.Header.Number}; the lines above are not read.";
        }

        if (_hiddenRows + _hiddenColumns > 0)
        {
            string[] hidden = [.. new (int Of, string Noun)[] { (_hiddenRows, "hidden row"), (_hiddenColumns, "hidden column") }.Where(h => h.Of > 0).Select(h => Words.Count(h.Of, h.Noun))];
            yield return $"{Words.List(hidden)} {(_hiddenRows + _hiddenColumns == 1 ? "was" : "were")} read too.";
        }

        if (_merged.Count > 0)
        {
            yield return $"{Words.Count(_merged.Count, "merged cell spans", "merged cells span")} several rows; what it says is read in each of them.";
        }

        if (_errorCount > 0)
        {
            yield return $"{Words.Count(_errorCount, "cell holds", "cells hold")} an error such as #N/A and {(_errorCount == 1 ? "is" : "are")} read as empty.";
        }

        if (_withoutResult > 0)
        {
            yield return $"{Words.Count(_withoutResult, "formula has", "formulas have")} no result in the file and {(_withoutResult == 1 ? "is" : "are")} read as empty. Open it in your spreadsheet, save it, and send it again.";
        }
    }

    private void Write(CsvWriter writer, SheetRow row)
    {
        if (row.Number >= chosen.Header.Number)
        {
            if (row.Number > chosen.Header.Number)
            {
                Fill(row);
                Count(row);
            }

            for (var column = 0; column < _header.Count; column++)
            {
                writer.Add(row[column]);
            }

            // One cell stands for all that is beyond the last column name: it makes the row one to look at.
            if (row.LastColumn >= _header.Count)
            {
                writer.Add(row[row.LastColumn]);
            }
        }

        writer.EndRow();
    }

    /// <summary>A name that stands once for five rows stands in each of them.</summary>
    private void Fill(SheetRow row)
    {
        for (var at = 0; at < _merged.Count; at++)
        {
            var (first, last, column) = _merged[at];
            if (row.Number == first)
            {
                _mergedTexts[at] = row[column];
            }
            else if (row.Number > first && row.Number <= last && row[column].Length == 0 && _mergedTexts.TryGetValue(at, out var text) && text.Length > 0)
            {
                row[column] = text;
            }
        }
    }

    private void Count(SheetRow row)
    {
        _hiddenRows += row.IsHidden ? 1 : 0;
        _withoutResult += row.WithoutResult;
        foreach (var (column, error) in row.Errors.Where(e => e.Key < _header.Count))
        {
            _errorCount++;
            if (_errors.Count < MostErrorsTold)
            {
                _errors.Add(new(row.Number, _header[column], $"held the error {(error.Length is 0 or > 20 ? "of a formula" : error)} and is read as empty"));
            }
        }
    }
}
