using System.Xml;
using Counterpart.App.Imports.Files.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Writes sheets of texts. Every cell is text: nothing in it is a formula, and no spreadsheet takes an ID for a number or a date.</summary>
internal static class WriteWorkbook
{
    private const uint AsText = 1;
    private const uint GuardedText = 2;
    private const uint FormatOfText = 49;
    private const double Widest = 40;

    /// <param name="name">What the sheet is called.</param>
    /// <param name="rows">The column names first.</param>
    public static byte[] Of(string name, IReadOnlyList<IReadOnlyList<string>> rows) => Of((name, rows));

    /// <summary>Several sheets, in this order.</summary>
    public static byte[] Of(params IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Workbook(new Sheets(sheets.Select((s, at) => new Sheet { Name = s.Name, SheetId = (uint)at + 1, Id = book.GetIdOfPart(Part(book, s.Rows)) })));
        }

        return stream.ToArray();
    }

    private static WorksheetPart Part(WorkbookPart book, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var sheet = book.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(HeadStays(), Widths(rows), new SheetData(rows.Select((cells, at) => new Row(cells.Select(Cell)) { RowIndex = (uint)at + 1 })));
        return sheet;
    }

    private static Cell Cell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)))) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = CsvWriter.Guarded(text).Length > text.Length ? GuardedText : AsText,
    };

    /// <summary>Plain, text, and text with the spreadsheet's own mark that what follows is no formula, which it keeps when it saves as CSV.</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new DocumentFormat.OpenXml.Spreadsheet.CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = FormatOfText, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = FormatOfText, ApplyNumberFormat = true, QuotePrefix = true }));

    private static SheetViews HeadStays() => new(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    private static Columns Widths(IReadOnlyList<IReadOnlyList<string>> rows) => new(Enumerable.Range(0, rows[0].Count).Select(at => new Column
    {
        Min = (uint)at + 1,
        Max = (uint)at + 1,
        Width = Math.Min(Widest, rows.Max(r => r[at].Length) + 2),
        CustomWidth = true,
    }));
}
