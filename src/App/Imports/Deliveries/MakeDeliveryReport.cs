using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Puts what reading and what comparing found into one report.</summary>
internal static class MakeDeliveryReport
{
    private const int MostKept = 1000;

    public static DeliveryReport Refused<TRow>(DeliveryContext context, FileReport<TRow> read) => Columns(context, read) with { Refusal = read.Refusal, RowsRead = read.RowsRead };

    public static DeliveryReport From<TRow>(DeliveryContext context, FileReport<TRow> read, RowFindings found, RowTallies tallies)
    {
        var wrong = found.Problems.Select(p => p.Row).ToHashSet();
        var ready = tallies.Ready;
        var inFile = found.LeftOut.Except(wrong).Count() + read.StudentRows + read.SelfRows;
        var elsewhere = tallies.Refused.Sum(r => r.Rows) + tallies.Unplaced.Sum(r => r.Rows);
        var problemRows = read.ProblemRows + wrong.Count;
        return Columns(context, read) with
        {
            RowsRead = read.RowsRead,
            ReadyRows = ready,
            UnchangedRows = Math.Max(0, read.RowsRead - ready - inFile - elsewhere - problemRows - read.SkippedRows),
            ProblemRows = problemRows,
            ProblemCount = read.ProblemCount + found.Problems.Count,
            SkippedRows = read.SkippedRows,
            LeftOutRows = inFile + context.Facts.LeftOutRows,
            NotTakingPart = tallies.Refused,
            Unplaced = tallies.Unplaced,
            Problems = [.. read.Problems.Concat(found.Problems).OrderBy(p => p.Row).Take(MostKept)],
            Notes = [.. read.Notes.Concat(found.Notes).Concat(context.Facts.RowNotes).Where(n => !wrong.Contains(n.Row)).OrderBy(n => n.Row).Take(MostKept)],
            FileNotes = [.. context.Facts.FileNotes, .. found.FileNotes, .. read.FileNotes],
        };
    }

    private static DeliveryReport Columns<TRow>(DeliveryContext context, FileReport<TRow> read) => new()
    {
        Header = context.Table.Header,
        Targets = [.. (read.Columns?.Columns ?? []).Select(c => c.Target)],
        Dropped = [.. (read.Columns?.Dropped ?? []).Select(c => $"{c.Header} ({c.Reason})")],
        NotUsed = [.. (read.Columns?.NotUsed ?? []).Select(c => c.Header)],
        AsksSchoolYear = read.Columns is { Kind: SheetKind.RatingsLong or SheetKind.RatingsWide } columns && !columns.Has(Field.SchoolYear) && !columns.Has(Field.ObservedOn),
    };
}
