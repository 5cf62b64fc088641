using System.Xml;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Imports.Sources.Archives;
using Counterpart.App.Plumbing;
using DocumentFormat.OpenXml.Packaging;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Turns the sheet of a workbook that is meant into a table. What the other sheets say is not kept.</summary>
internal static class WorkbookSource
{
    public static (OpenedSource? Source, FileRefusal? Refusal) Open(byte[] file, SourceWish wish)
    {
        try
        {
            using var workbook = WorkbookFile.Open(file);
            return Open(workbook, wish);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or IOException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException)
        {
            // All of these are the ways in which the reading of a package says that it is broken.
            return (null, DamagedZip.Refusal);
        }
    }

    private static (OpenedSource? Source, FileRefusal? Refusal) Open(WorkbookFile workbook, SourceWish wish)
    {
        List<SheetPeek> filled = [.. workbook.Sheets.Select(s => SheetPeek.At(workbook, s, wish.Kind)).OfType<SheetPeek>()];
        if (filled.Count == 0)
        {
            return (null, new(FileRefusalKind.Empty, "This workbook is empty.", "Check that you picked the right file."));
        }

        foreach (var sheet in filled)
        {
            if (sheet.Forbidden() is { } what)
            {
                return (null, ForbiddenColumns.Refuse($"The sheet {sheet.Words} holds {what}."));
            }
        }

        if (Chosen(filled, wish.Sheet) is not { } chosen)
        {
            return (null, new(FileRefusalKind.Empty, $"This workbook has no sheet \"{wish.Sheet}\" with anything in it.", "Check that you picked the right file."));
        }

        var sheetTable = new SheetTable(workbook, chosen, wish.Limits);
        var (csv, refusal) = sheetTable.Write();
        if (csv is null)
        {
            return (null, refusal);
        }

        var facts = new SourceFacts
        {
            FileNotes = [.. SheetNotes(workbook, chosen, filled), .. sheetTable.Notes()],
            RowNotes = sheetTable.Errors,
            RowsOf = $"the sheet \"{chosen.Sheet.Name}\"",
            IsConverted = true,
        };
        return TextTable.TryOpen(csv, wish.Limits with { MaxBytes = long.MaxValue }, out var table, out refusal)
            ? (new(table) { Facts = facts, Keep = KeptTable.Write(facts, csv) }, null)
            : (null, refusal with { What = $"The sheet {chosen.Words}: {refusal.What}", Line = null });
    }

    private static SheetPeek? Chosen(List<SheetPeek> filled, string? name) =>
        name is null ? filled.MaxBy(s => s.Fit) : filled.Find(s => string.Equals(s.Sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> SheetNotes(WorkbookFile workbook, SheetPeek chosen, List<SheetPeek> filled)
    {
        var others = filled.Where(s => s != chosen).Select(s => s.Words).ToList();
        yield return others.Count == 0 ? $"Read: the sheet {chosen.Words}." : $"Read: the sheet {chosen.Words}. Not read and not kept: {Words.List(others)}.";
        if (workbook.HasMacros)
        {
            yield return "The macros of the workbook were not run and are not kept.";
        }
    }
}
