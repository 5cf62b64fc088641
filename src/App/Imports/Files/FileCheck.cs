using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>The way every file goes: forbidden content, columns, needed columns, then row by row.</summary>
internal static class FileCheck
{
    public static FileReport<TRow> Run<TRow>(TextTable table, SheetKind kind, RowReader<TRow> reader, ReadSettings settings, Action<ReadRow<TRow>>? sink = null)
    {
        var report = new ReportDraft(table.Limits) { Refusal = ForbiddenColumns.Check(table.Header, settings.Indicators) };
        if (report.Refusal is null)
        {
            report.Columns = ColumnGuess.Map(table.Header, kind, settings.Indicators, settings.Remembered);
            report.Refusal = Missing(report.Columns, reader.Needed);
        }

        var kept = new List<ReadRow<TRow>>();
        if (report.Refusal is null)
        {
            ReadRows(table, reader, settings, report, sink ?? kept.Add);
        }

        return report.Finish(kept);
    }

    private static void ReadRows<TRow>(TextTable table, RowReader<TRow> reader, ReadSettings settings, ReportDraft report, Action<ReadRow<TRow>> sink)
    {
        using var rows = table.Rows(settings.Corrections);
        var walk = new RowWalk(rows, table, report);
        var ready = new Action<TRow>(value => sink(new(walk.Row, value)));
        while (walk.Next())
        {
            reader.Read(walk, ready);
            if (walk is { IsGood: true, IsLeftOut: false })
            {
                report.ReadyRows++;
            }
        }

        foreach (var note in reader.Closing())
        {
            report.Add(note);
        }
    }

    private static FileRefusal? Missing(ColumnMap map, IReadOnlyList<Field[]> needed)
    {
        var missing = needed.Where(group => !group.Any(map.Has)).Select(group => group[0]).ToArray();
        if (missing.Length == 0)
        {
            return null;
        }

        var names = string.Join(", ", missing.Select(field => $"{FieldNames.OnScreen(field)} ({FieldNames.InFile(field)})"));
        return new(FileRefusalKind.MissingColumn, $"We could not find the {(missing.Length == 1 ? "column" : "columns")} for {names}.",
            "Choose the column in the list of columns, or name it that way in the file.");
    }
}
