using System.Globalization;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Review.Workbooks;

/// <summary>Reads a workbook that came back: the table of the draft, with whatever somebody changed in it.</summary>
internal static class ReadPlanFile
{
    private const int MostRows = 2_000;
    private static readonly byte[] oldOffice = [0xD0, 0xCF, 0x11, 0xE0]; // Turned away with words of its own.
    private static readonly FileLimits limits = FileLimits.School with { MaxRows = MostRows };

    /// <param name="name">What the file was called: one called a workbook that is none was damaged on its way.</param>
    /// <returns>The rows, or why this is no workbook of a draft.</returns>
    public static (PlanFile? File, string Refusal) From(byte[] content, string name, DateOnly today)
    {
        // A table in text is read whatever it is called; anything else of that name was damaged on its way.
        var isBroken = IsCalledWorkbook(name) && !SafeZip.IsZip(content) && !content.AsSpan().StartsWith(oldOffice);
        if (!RecognizeFile.TryOpen(content, new SourceWish(FileKind.Rules, limits, today), out var source, out var refused))
        {
            return (null, (isBroken ? DamagedZip.Refusal : refused).ToString());
        }

        var header = source.Table.Header.Select(h => CellText.Key(h)).ToList();
        int At(string name) => header.IndexOf(CellText.Key(name));
        int[] at = [At(PlanTable.Pair), At(PlanTable.StaffId), At(PlanTable.Name), At(PlanTable.Mark), At(PlanTable.DraftNumber)];
        if (at[0] < 0 || (at[1] < 0 && at[2] < 0))
        {
            return (null, isBroken ? DamagedZip.Refusal.ToString() : $"This is not the workbook of a draft: it has no column “{PlanTable.Pair}” beside “{PlanTable.StaffId}” or “{PlanTable.Name}”. Download it here, change it and send that one.");
        }

        return Rows(source.Table, at);
    }

    private static bool IsCalledWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xlsm", StringComparison.OrdinalIgnoreCase);

    private static (PlanFile? File, string Refusal) Rows(TextTable table, int[] at)
    {
        List<PlanRow> read = [];
        int? draft = null;
        using var rows = table.Rows();
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                continue;
            }

            if (rows.HasSocialSecurityNumber())
            {
                return (null, $"Row {rows.Row} holds what looks like a social security number. Nothing of this file was kept. Take it out and send the file again.");
            }

            if (read.Count == MostRows || rows.HasCellLongerThan(limits.MaxCellLength))
            {
                return (null, $"Row {rows.Row} is more than the workbook of a draft has. Download it here again.");
            }

            string[] cells = [.. at.Select(i => i < 0 ? "" : rows[i].ToString())];
            draft ??= int.TryParse(cells[4], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            if (cells[..4].Any(c => c.Length > 0))
            {
                read.Add(new(rows.Row, cells[0], cells[1], cells[2], cells[3]));
            }
        }

        return rows.Refusal is { } broken ? (null, broken.ToString()) : (new(read, draft), "");
    }
}
