using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Checking;

internal static class MakeReport
{
    /// <summary>For a file of which no row could be read.</summary>
    public static PlannedFile Refused<TRow>(OpenedFile file, FileReport<TRow> read, IReadOnlyList<IndicatorName>? indicators = null) => new(
        new CheckedFile { Facts = file.Facts, FileNotes = file.Facts.FileNotes, Refusal = read.Refusal, Header = file.Table.Header, Columns = read.Columns, RowsRead = read.RowsRead, Indicators = indicators ?? [] }, null);

    /// <summary>For an export of many schools of which it is not clear which one is meant.</summary>
    public static PlannedFile WithoutSchool(OpenedFile file) => new(
        new CheckedFile
        {
            Facts = file.Facts,
            FileNotes = file.Facts.FileNotes,
            Header = file.Table.Header,
            Refusal = new(FileRefusalKind.MissingSchool, "Which school of this export is yours?", $"None of its {file.Facts.Schools.Count} schools has your school's number or name. Choose it once; it is remembered."),
        }, null);

    /// <summary>Puts what reading and what comparing found into one report. Each row counts once: in need of fixing, ready, left out or unchanged.</summary>
    public static CheckedFile From<TRow>(OpenedFile file, FileReport<TRow> read, RowFindings found)
    {
        var wrong = found.Problems.Select(p => p.Row).ToHashSet();
        var ready = found.Changed.Except(wrong).ToHashSet();
        var leftOut = found.LeftOut.Except(wrong).Count();
        List<RowNote> notes = [.. file.Facts.RowNotes, .. read.Notes, .. found.Notes];
        var noted = notes.Select(n => n.Row).ToHashSet();
        var skippedBlank = file.Corrections.Skipped.Count - read.SkippedRows;
        return new()
        {
            Facts = file.Facts,
            Header = file.Table.Header,
            Columns = read.Columns,
            Problems = [.. read.Problems.Concat(found.Problems).OrderBy(p => p.Row)],
            Notes = [.. notes.Where(n => !wrong.Contains(n.Row)).OrderBy(n => n.Row)],
            FileNotes = [.. file.Facts.FileNotes, .. found.FileNotes, .. read.FileNotes],
            RowsRead = read.RowsRead + skippedBlank + file.Facts.LeftOutRows,
            ReadyRows = ready.Count,
            ReadyWithNote = ready.Count(noted.Contains),
            UnchangedRows = read.ReadyRows - wrong.Count - ready.Count - leftOut,
            ProblemRows = read.ProblemRows + wrong.Count,
            ProblemCount = read.ProblemCount + found.Problems.Count,
            SkippedRows = read.SkippedRows + skippedBlank,
            LeftOutRows = leftOut + read.StudentRows + read.SelfRows + file.Facts.LeftOutRows,
        };
    }
}
