using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Reports;

/// <summary>What the report offers to mend and what of the posted form is a change.</summary>
public static class FixRules
{
    /// <summary>The text a fix box starts with: what would do, else what the cell says. A result that is not wrong in itself is never shown.</summary>
    public static string StartsWith(FileKind kind, RowProblem problem) => problem.Suggestion ?? (IsHidden(kind, problem) ? "" : problem.Cell);

    /// <summary>Leaves out boxes that say what the cell says already, and cells in which nothing was wrong.</summary>
    public static TypedFixes Wanted(FileKind kind, CheckedFile report, TypedFixes fixes)
    {
        var wrong = report.Problems.Where(p => p.Column is not null).GroupBy(p => (p.Row, p.Column!.Value)).ToDictionary(p => p.Key, p => p.First());
        var rows = report.Problems.Select(p => p.Row).ToHashSet();
        return fixes with
        {
            Cells = [.. fixes.Cells.Where(c => !fixes.Skipped.Contains(c.Row) && wrong.TryGetValue((c.Row, c.Column), out var problem) && IsNew(kind, problem, c.Text))],
            Skipped = [.. fixes.Skipped.Where(rows.Contains)],
            WithoutEmail = [.. AsksForAddress(kind, report).Where(row => fixes.AllWithoutEmail || fixes.WithoutEmail.Contains(row))],
        };
    }

    /// <summary>Rows that could be saved without an address: the person gets everything on paper.</summary>
    public static IEnumerable<int> AsksForAddress(FileKind kind, CheckedFile report) =>
        kind == FileKind.Roster && report.Columns is { } columns && columns.Has(Field.PersonId)
            ? report.Problems.Where(p => p.Kind == ProblemKind.Missing && p.Column == columns[Field.Email]).Select(p => p.Row)
            : [];

    /// <summary>Boxes whose text differs from what the report put there: a person typed it.</summary>
    public static bool HasTyped(FileKind kind, CheckedFile report, TypedFixes fixes) => fixes.Cells.Any(c =>
        report.Problems.Any(p => p.Row == c.Row && p.Column == c.Column && !string.Equals(c.Text, StartsWith(kind, p), StringComparison.Ordinal)));

    /// <summary>Begins with a capital and ends with a full stop, as a sentence on a page does.</summary>
    public static string Sentence(string words) =>
        words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words[^1] is '.' or '?' ? "" : ".")}";

    private static bool IsNew(FileKind kind, RowProblem problem, string text) =>
        IsHidden(kind, problem) && problem.Suggestion is null ? text.Length > 0 : !string.Equals(text, problem.Cell, StringComparison.Ordinal);

    private static bool IsHidden(FileKind kind, RowProblem problem) => kind == FileKind.Results && problem.Kind is ProblemKind.Repeated or ProblemKind.Contradiction;
}
