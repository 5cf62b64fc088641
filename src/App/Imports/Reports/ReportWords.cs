using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Reports;

/// <summary>What a check found, in one line.</summary>
public static class ReportWords
{
    /// <summary>"60 rows read: 56 ready to save, 4 need fixing".</summary>
    public static string Counts(CheckedFile report)
    {
        List<string> parts = [];
        if (report.ReadyRows > 0 || report.UnchangedRows == 0)
        {
            parts.Add($"{report.ReadyRows:N0} ready to save");
        }

        Add(parts, report.UnchangedRows, "unchanged", "unchanged");
        Add(parts, report.ProblemRows, "needs fixing", "need fixing");
        Add(parts, report.LeftOutRows, "left out", "left out");
        Add(parts, report.SkippedRows, "skipped", "skipped");
        return $"{Words.Count(report.RowsRead, "row")} read: {string.Join(", ", parts)}";
    }

    private static void Add(List<string> parts, int n, string one, string many)
    {
        if (n > 0)
        {
            parts.Add($"{n:N0} {(n == 1 ? one : many)}");
        }
    }
}
