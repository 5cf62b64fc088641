using System.Globalization;
using System.Security;

namespace Counterpart.App.Tests.Imports.Sources;

/// <summary>Workbooks written in the test, part by part, as spreadsheets save them.</summary>
internal sealed record Books
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, string Xml, string State)> _sheets = [];

    /// <summary>Number formats; the style of a cell is the place in this list, from 1.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The table of texts, as XML of its items.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    public bool From1904 { get; init; }

    public string Kind { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A link of the first sheet.</summary>
    public string? Link { get; init; }

    /// <summary>What stands before the root of the first sheet.</summary>
    public string Before { get; init; } = "";

    public Books Sheet(string name, string rows, string state = "visible", string columns = "", string tail = "")
    {
        _sheets.Add((name, $"{Before}<worksheet xmlns=\"{Main}\">{columns}<sheetData>{rows}</sheetData>{tail}</worksheet>", state));
        return this;
    }

    /// <summary>A row: texts, whole numbers, or the XML of a cell with {r} for its address. Null for no cell.</summary>
    public static string Row(int number, params object?[] cells) => Written(number, "", cells);

    public static string HiddenRow(int number, params object?[] cells) => Written(number, "hidden=\"1\"", cells);

    private static string Written(int number, string attributes, object?[] cells)
    {
        var xml = cells.Select((cell, at) => Cell(cell, $"{(char)('A' + at)}{number}"));
        return $"<row r=\"{number}\" {attributes}>{string.Concat(xml)}</row>";
    }

    /// <summary>One sheet of texts.</summary>
    public static byte[] Of(params string[][] rows) => new Books().Sheet("Sheet1", string.Concat(rows.Select((r, at) => Row(at + 1, [.. r])))).Write();

    public byte[] Write()
    {
        List<(string, string)> parts =
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>{string.Concat(_sheets.Select((_, at) => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}</Types>"),
            ("_rels/.rels", Rels(("b", "officeDocument", "xl/workbook.xml", ""))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(From1904 ? 1 : 0)}\"/><sheets>{string.Concat(_sheets.Select((s, at) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{at + 1}\" state=\"{s.State}\" r:id=\"s{at}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels([("st", "styles", "styles.xml", ""), ("tx", "sharedStrings", "sharedStrings.xml", ""), .. _sheets.Select((_, at) => ($"s{at}", "worksheet", $"worksheets/sheet{at}.xml", ""))])),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(Formats.Select((f, at) => $"<numFmt numFmtId=\"{200 + at}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{string.Concat(Formats.Select((_, at) => $"<xf numFmtId=\"{200 + at}\"/>"))}</cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(Texts)}</sst>"),
            .. _sheets.Select((s, at) => ($"xl/worksheets/sheet{at}.xml", s.Xml)),
        ];
        if (Link is not null)
        {
            parts.Add(("xl/worksheets/_rels/sheet0.xml.rels", Rels(("h", "hyperlink", Link, "TargetMode=\"External\""))));
        }

        return Zips.Of([.. parts]);
    }

    private static string Cell(object? cell, string address) => cell switch
    {
        null => "",
        string xml when xml.StartsWith("<c ", StringComparison.Ordinal) => xml.Replace("{r}", address, StringComparison.Ordinal),
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        _ => $"<c r=\"{address}\"><v>{Convert.ToString(cell, CultureInfo.InvariantCulture)}</v></c>",
    };

    private static string Rels(params (string Id, string Type, string Target, string Mode)[] relations) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Type}\" Target=\"{r.Target}\" {r.Mode}/>"))}</Relationships>";
}
