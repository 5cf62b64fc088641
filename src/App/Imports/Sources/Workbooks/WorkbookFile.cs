using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>An XLSX or XLSM workbook opened for reading: its sheets, texts and formats. Macros are never looked at, links never followed.</summary>
internal sealed class WorkbookFile : IDisposable
{
    // Texts beyond this would not fit what a school may send anyway.
    private const long MostLetters = 256L << 20;

    private static readonly XmlReaderSettings Careful = new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostLetters,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;

    private WorkbookFile(SpreadsheetDocument document)
    {
        _document = document;
        _workbook = document.WorkbookPart ?? throw new InvalidDataException("The workbook has no workbook part");
        Sheets = [.. ReadSheets().OrderBy(s => s.IsHidden)];
        Texts = _workbook.SharedStringTablePart is { } texts ? SharedTexts.Read(texts) : [];
        Formats = _workbook.WorkbookStylesPart is { } styles ? CellFormats.Read(styles) : CellFormats.None;
    }

    /// <summary>Worksheets, those that can be seen first.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    public IReadOnlyList<string> Texts { get; }

    public CellFormats Formats { get; }

    /// <summary>Days count from 1904, as in old Macintosh workbooks.</summary>
    public bool CountsFrom1904 { get; private set; }

    public bool HasMacros => _workbook.VbaProjectPart is not null;

    public static WorkbookFile Open(byte[] file)
    {
        SpreadsheetDocument document;
        try
        {
            document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        }
        catch (OpenXmlPackageException)
        {
            // A mistyped address that the spreadsheet made a link of would keep the whole file shut. Links are not read, so a copy without it does.
            var copy = new MemoryStream();
            copy.Write(file);
            copy.Position = 0;
            document = SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = _ => new BrokenLinks() });
        }

        try
        {
            return new(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    public static XmlReader Read(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Careful);

    public void Dispose() => _document.Dispose();

    private List<SheetPart> ReadSheets()
    {
        List<SheetPart> sheets = [];
        var parts = _workbook.Parts.ToLookup(p => p.RelationshipId, p => p.OpenXmlPart, StringComparer.Ordinal);
        using var xml = Read(_workbook);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && parts[Id(xml)].FirstOrDefault() is WorksheetPart part)
            {
                sheets.Add(new(xml.GetAttribute("name") ?? "", part) { IsHidden = xml.GetAttribute("state") is "hidden" or "veryHidden" });
            }
        }

        return sheets;
    }

    /// <summary>The attribute r:id, whichever of the two standards the workbook follows.</summary>
    private static string Id(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }

    private sealed class BrokenLinks : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "about:blank";
    }
}
