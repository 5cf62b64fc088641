using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Which cells show a date, a time, a percentage or leading zeros: a workbook keeps all of these as plain numbers.</summary>
internal sealed class CellFormats(IReadOnlyList<NumberShape> shapes)
{
    public static CellFormats None { get; } = new([]);

    /// <summary>By the number a cell has for its style.</summary>
    public NumberShape this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shapes.Count ? shapes[at] : NumberShape.Plain;

    public static CellFormats Read(WorkbookStylesPart part)
    {
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        List<string> formats = [];
        using var xml = WorkbookFile.Read(part);
        var isInCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                codes[xml.GetAttribute("numFmtId") ?? ""] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (isInCells && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
            {
                formats.Add(xml.GetAttribute("numFmtId") ?? "");
            }
        }

        return new([.. formats.Select(f => codes.TryGetValue(f, out var code) ? NumberShape.OfCode(code) : NumberShape.BuiltIn(f))]);
    }
}
