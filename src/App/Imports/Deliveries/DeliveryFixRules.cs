using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>What of a posted form is a change to a delivery.</summary>
public static class DeliveryFixRules
{
    /// <summary>Leaves out boxes that say what the cell says already, and cells in which nothing was wrong.</summary>
    public static TypedFixes Wanted(DeliveryReport report, TypedFixes fixes)
    {
        var wrong = report.Problems.Where(p => p.Column is not null).GroupBy(p => (p.Row, p.Column!.Value)).ToDictionary(p => p.Key, p => p.First().Cell);
        var rows = report.Problems.Select(p => p.Row).ToHashSet();
        return fixes with
        {
            Cells = [.. fixes.Cells.Where(c => !fixes.Skipped.Contains(c.Row) && wrong.TryGetValue((c.Row, c.Column), out var cell) && !string.Equals(cell, c.Text, StringComparison.Ordinal))],
            Skipped = [.. fixes.Skipped.Where(rows.Contains)],
        };
    }

    /// <summary>The year the school year begins in, on the state's clock.</summary>
    public static int YearOn(DateTime utc) => SchoolTime.DayIn(utc, SchoolTime.StateZone) is var today && today.Month >= 7 ? today.Year : today.Year - 1;

    /// <summary>The text a fix box starts with.</summary>
    public static string StartsWith(FileKind kind, RowProblem problem) => FixRules.StartsWith(kind, problem);
}
