using System.Xml;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Cells of a sheet that were made one.</summary>
internal static class MergedAreas
{
    /// <summary>Areas that were made one cell: first and last row, first column.</summary>
    public static IReadOnlyList<(int First, int Last, int Column)> Of(SheetPart sheet)
    {
        List<(int, int, int)> merged = [];
        using var xml = WorkbookFile.Read(sheet.Part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell" && xml.GetAttribute("ref")?.Split(':') is [var from, var to]
                && SheetRows.TryAddress(from, out var top) && SheetRows.TryAddress(to, out var bottom) && bottom.Row > top.Row)
            {
                merged.Add((top.Row, bottom.Row, top.Column));
            }
        }

        return merged;
    }
}
