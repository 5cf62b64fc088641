using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>What was found and saved, in one line.</summary>
public static class DeliveryWords
{
    /// <summary>"71,204 rows read: 69,478 ready to save, 12 need fixing".</summary>
    public static string Counts(DeliveryReport report)
    {
        List<string> parts = [$"{report.ReadyRows:N0} ready to save"];
        Add(parts, report.UnchangedRows, "unchanged");
        Add(parts, report.ProblemRows, report.ProblemRows == 1 ? "needs fixing" : "need fixing");
        Add(parts, report.WaitingRows, "cannot be placed yet");
        Add(parts, report.RefusedRows, "of schools not taking part");
        Add(parts, report.LeftOutRows, "left out");
        Add(parts, report.SkippedRows, "skipped");
        return $"{report.RowsRead:N0} {(report.RowsRead == 1 ? "row" : "rows")} read: {string.Join(", ", parts)}";
    }

    public static string Receipt(FileKind kind, DeliveryReport report, int added, int ended)
    {
        var schools = Words.Count(report.Schools.Count(s => s.Added + s.Changed > 0), "school");
        var people = Words.Count(report.Schools.Sum(s => s.Added + s.Changed), "person", "people");
        var what = kind == FileKind.Results ? $"results of {people}" : kind == FileKind.Schedules ? $"weeks of {people}"
            : $"{Words.Count(added, "person", "people")} added, {report.Schools.Sum(s => s.Changed):N0} changed";
        return $"{what} at {schools}.{(ended > 0 ? $" {Words.Count(ended, "position")} ended." : "")}{(report.WaitingRows > 0 ? $" {Words.Count(report.WaitingRows, "row waits", "rows wait")} with the file." : "")}";
    }

    /// <summary>As the school reads it: "The state loaded 58 teachers".</summary>
    public static string ForSchool(FileKind kind, SchoolShare? share, string by)
    {
        var count = (share?.Added ?? 0) + (share?.Changed ?? 0);
        var sentence = kind is FileKind.Results or FileKind.Schedules ? $"{by} loaded {(kind == FileKind.Results ? "results" : "weeks")} of {Words.Count(count, "person", "people")}." : $"{by} loaded {Words.Count(count, "teacher")}: {share?.Added ?? 0} new, {share?.Changed ?? 0} changed.";
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
    }

    private static void Add(List<string> parts, int n, string words)
    {
        if (n > 0)
        {
            parts.Add($"{n:N0} {words}");
        }
    }
}
