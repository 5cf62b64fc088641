using System.Text;
using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.Files;

/// <summary>Writes a checked file back: every original column, corrections in place, and what is wrong in a last column named Error.</summary>
public static class ErrorColumn
{
    private const string Name = "Error";

    public static byte[] Write<TRow>(TextTable table, FileReport<TRow> report, Corrections corrections) => Write(table, report, corrections, onlyWrong: false);

    /// <summary>Of a file too large to go through by hand: only the rows with something wrong.</summary>
    public static byte[] WriteWrongRows<TRow>(TextTable table, FileReport<TRow> report, Corrections corrections) => Write(table, report, corrections, onlyWrong: true);

    private static byte[] Write<TRow>(TextTable table, FileReport<TRow> report, Corrections corrections, bool onlyWrong)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            Write(table, report, corrections, (text, onlyWrong));
        }

        return stream.ToArray();
    }

    /// <summary>All that is wrong with a row, each with the name of its column.</summary>
    public static string Text(IEnumerable<RowProblem> problems) =>
        string.Join(" | ", problems.Select(problem => problem.ColumnName.Length > 0 ? $"{problem.ColumnName}: {problem.What}. {problem.Fix}" : $"{problem.What}. {problem.Fix}"));

    private static void Write<TRow>(TextTable table, FileReport<TRow> report, Corrections corrections, (TextWriter Text, bool OnlyWrong) to)
    {
        using var writer = new CsvWriter(to.Text);
        using var rows = table.Rows(corrections);

        // A file that comes back for the second time has an Error column already; it is written anew.
        var columns = Enumerable.Range(0, table.Header.Count).Where(column => !string.Equals(table.Header[column], Name, StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var column in columns)
        {
            writer.Add(table.Header[column]);
        }

        writer.Row(Name);
        var problems = report.Problems.ToLookup(problem => problem.Row);
        for (var left = problems.Count; rows.Read() && (left > 0 || !to.OnlyWrong);)
        {
            if (to.OnlyWrong && !problems.Contains(rows.Row))
            {
                continue;
            }

            left--;
            foreach (var column in columns)
            {
                writer.Add(rows[column]);
            }

            writer.Row(Text(problems[rows.Row]));
        }
    }
}
