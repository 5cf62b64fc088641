using System.Globalization;
using System.Xml;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Walks the rows of a sheet, one at a time.</summary>
internal sealed class SheetRows(WorkbookFile workbook, SheetPart sheet) : IDisposable
{
    private const int MostColumns = 16_384;
    private const int LastRow = 1_048_576;

    private readonly XmlReader _xml = WorkbookFile.Read(sheet.Part);
    private int _row;

    /// <summary>Columns that are not shown.</summary>
    public int HiddenColumns { get; private set; }

    /// <summary>The next row with anything in it, or null.</summary>
    public SheetRow? Next()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (_xml.LocalName == "col" && IsTrue("hidden"))
            {
                var (from, to) = (Number("min", 1), Number("max", 1));
                HiddenColumns += Math.Clamp(to - from + 1, 0, MostColumns);
            }
            else if (_xml.LocalName == "row" && Row() is { } row && (row.Cells.Count > 0 || row.Errors.Count > 0))
            {
                return row;
            }
        }

        return null;
    }

    public void Dispose() => _xml.Dispose();

    private SheetRow? Row()
    {
        _row = Number("r", _row + 1) is var number && number > _row && number <= LastRow ? number : throw new InvalidDataException("Rows of the sheet are not in order");
        var row = new SheetRow { Number = _row, IsHidden = IsTrue("hidden") };
        if (_xml.IsEmptyElement)
        {
            return null;
        }

        var (depth, column) = (_xml.Depth, -1);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c")
            {
                column = TryAddress(_xml.GetAttribute("r"), out var address) ? address.Column : column + 1;
                if (column >= MostColumns)
                {
                    throw new InvalidDataException("The sheet has cells beyond its last column");
                }

                Cell(row, column);
            }
        }

        return row;
    }

    private void Cell(SheetRow row, int column)
    {
        var (kind, style) = (_xml.GetAttribute("t"), _xml.GetAttribute("s"));
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        string? value = null;
        var hasFormula = false;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            hasFormula |= _xml.LocalName == "f";
            if (_xml.LocalName is "v" or "is")
            {
                value = SharedTexts.One(_xml);
            }
        }

        row.WithoutResult += hasFormula && value is null ? 1 : 0;
        if (kind == "e")
        {
            row.Errors[column] = value ?? "";
        }
        else if (Text(kind, style, value) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            row[column] = text;
        }
    }

    private string? Text(string? kind, string? style, string? value) => kind switch
    {
        _ when value is null => null,
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < workbook.Texts.Count ? workbook.Texts[at] : throw new InvalidDataException("A text of the sheet is missing"),
        "b" => value.Trim() is "1" or "true" ? "TRUE" : "FALSE",
        "inlineStr" or "str" => value,
        "d" => value.Replace('T', ' ').Replace(" 00:00:00", "", StringComparison.Ordinal).TrimEnd('Z'),
        _ => CellNumber.Write(value.Trim(), workbook.Formats[style], workbook.CountsFrom1904),
    };

    private bool IsTrue(string attribute) => _xml.GetAttribute(attribute) is "1" or "true";

    private int Number(string attribute, int otherwise) =>
        int.TryParse(_xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>"C7" is row 7, column 2.</summary>
    internal static bool TryAddress(string? text, out (int Row, int Column) address)
    {
        var column = 0;
        var at = 0;
        for (; text is not null && at < text.Length && at < 3 && char.IsAsciiLetter(text[at]); at++)
        {
            column = (column * 26) + (char.ToUpperInvariant(text[at]) - 'A' + 1);
        }

        var isAddress = int.TryParse(text.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && at > 0;
        address = (row, column - 1);
        return isAddress;
    }
}
