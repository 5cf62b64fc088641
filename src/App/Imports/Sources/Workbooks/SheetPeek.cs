using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>A first look at a sheet: where its column names stand, and how well they fit the kind of file.</summary>
internal sealed record SheetPeek(SheetPart Sheet, SheetRow Header)
{
    private const int RowsLookedAt = 40;

    /// <summary>How many columns are understood.</summary>
    public int Fit { get; init; }

    public bool HasTitle { get; init; }

    public string Words => $"\"{Sheet.Name}\"{(Sheet.IsHidden ? " (hidden)" : "")}";

    /// <returns>Null for a sheet without anything in it.</returns>
    public static SheetPeek? At(WorkbookFile workbook, SheetPart sheet, FileKind kind)
    {
        List<SheetRow> first = [];
        using (var rows = new SheetRows(workbook, sheet))
        {
            while (first.Count < RowsLookedAt && rows.Next() is { } row)
            {
                first.Add(row);
            }
        }

        if (first.Count == 0)
        {
            return null;
        }

        var header = first.Find(r => r.Cells.Count > 1 && FitOf(r, kind) > 1)
            ?? first.Find(r => r.Cells.Count > 1 && FitOf(r, kind) > 0 && r.IsWords)
            ?? first.Find(r => r.Cells.Count > 1 && r.IsWords)
            ?? first.Find(r => r.Cells.Count > 1)
            ?? first[0];
        return new(sheet, header) { Fit = FitOf(header, kind), HasTitle = header != first[0] };
    }

    /// <summary>What the column names of the sheet must not be, in words; null when nothing forbids them.</summary>
    public string? Forbidden() => Header.AsHeader().Select(ForbiddenColumns.Reason).FirstOrDefault(reason => reason is not null);

    private static int FitOf(SheetRow row, FileKind kind)
    {
        if (row.LastColumn >= FileLimits.School.MaxColumns)
        {
            return 0;
        }

        SheetKind[] kinds = kind switch
        {
            FileKind.Roster => [SheetKind.Roster],
            FileKind.Results => [SheetKind.RatingsLong, SheetKind.RatingsWide],
            FileKind.Cards => [SheetKind.Cards],
            FileKind.Schedules => [SheetKind.Schedules],
            _ => [SheetKind.Rules],
        };
        return kinds.Max(k => ColumnGuess.Map(row.AsHeader(), k, IndicatorNames.None, null).Used.Count());
    }
}
