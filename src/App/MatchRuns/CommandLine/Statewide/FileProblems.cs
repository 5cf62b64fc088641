using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Plumbing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Everything wrong in the files of a run, for a person to mend: the first lines on the terminal, all of it in problems.csv.</summary>
internal sealed class FileProblems
{
    public const string FileName = "problems.csv";

    private const int ShownOnTerminal = 20;

    private readonly Lock _lock = new();
    private readonly List<FileProblem> _problems = [];
    private readonly SortedDictionary<string, string> _notes = new(StringComparer.Ordinal);

    public bool Any => Count > 0;

    public long Count { get; private set; }

    public void Add<TRow>(string file, FileReport<TRow> report)
    {
        lock (_lock)
        {
            // Empty rows are skipped, here as on the page.
            var problems = report.Problems.Where(problem => problem.Kind != ProblemKind.EmptyRow).ToList();
            _problems.AddRange(problems.Select(problem => new FileProblem(file, problem, null)));
            Count += report.ProblemCount - (report.Problems.Count - problems.Count);
            AddNotes(file, report);
            if (report.Refusal is { } refusal)
            {
                _problems.Add(new(file, null, refusal));
                Count++;
            }
        }
    }

    public void Add(string file, FileRefusal refusal)
    {
        lock (_lock)
        {
            _problems.Add(new(file, null, refusal));
            Count++;
        }
    }

    public void Add(string file, RowProblem problem)
    {
        lock (_lock)
        {
            _problems.Add(new(file, problem, null));
            Count++;
        }
    }

    /// <summary>What was left out, for standard error.</summary>
    public void WriteNotes(TextWriter error)
    {
        foreach (var (file, words) in _notes)
        {
            error.WriteLine($"{Path.GetFileName(file)}: {words}");
        }
    }

    /// <summary>The first problems, one a line.</summary>
    public void WriteSummary(TextWriter error, string written)
    {
        foreach (var problem in InOrder().Take(ShownOnTerminal))
        {
            error.WriteLine(problem.Row is { } row
                ? $"{problem.File} row {row.Row}{(row.ColumnName.Length > 0 ? $", {row.ColumnName}" : "")}: {row.What}. {row.Fix}"
                : $"{problem.File}: {problem.Refusal}");
        }

        error.WriteLine(_problems.Count > ShownOnTerminal ? $"… and {Count - ShownOnTerminal:N0} more." : "");
        error.WriteLine($"{Words.Count(Count, "problem", "problems")} in the files, so nothing was matched. The list is in {written}.");
    }

    public void Write(Stream stream)
    {
        using var writer = new CsvWriter(new StreamWriter(stream));
        writer.Row("file", "row", "column", "cell", "problem", "what_to_do");
        foreach (var problem in InOrder())
        {
            writer.Add(problem.File);
            if (problem.Row is { } row)
            {
                writer.Add(row.Row).Add(row.ColumnName).Add(row.Cell).Row(row.What, row.Fix);
            }
            else
            {
                writer.Row(problem.Refusal!.Line is { } line ? $"line {line}" : "", "", "", problem.Refusal.What, problem.Refusal.Fix);
            }
        }
    }

    private IEnumerable<FileProblem> InOrder() => _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Row?.Row ?? 0);

    private void AddNotes<TRow>(string file, FileReport<TRow> report)
    {
        var notes = new List<string>(report.FileNotes);
        if (report.StudentRows > 0)
        {
            notes.Add($"{Words.Count(report.StudentRows, "row", "rows")} about students or parents left out.");
        }

        notes.AddRange((report.Columns?.Dropped ?? []).Select(column => $"column {column.Header} left out: {column.Reason}."));
        if (notes.Count > 0)
        {
            _notes[file] = string.Join(' ', notes);
        }
    }
}
