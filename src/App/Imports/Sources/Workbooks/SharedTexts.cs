using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Texts of cells. Formatting inside a text and the reading aids of Japanese are passed over.</summary>
internal static class SharedTexts
{
    private const int MostTexts = 2_000_000;

    public static IReadOnlyList<string> Read(SharedStringTablePart part)
    {
        List<string> texts = [];
        using var xml = WorkbookFile.Read(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(One(xml));
                if (texts.Count > MostTexts)
                {
                    throw new InvalidDataException("The workbook has too many texts");
                }
            }
        }

        return texts;
    }

    /// <summary>The text of the element the reader stands on, which holds it in one piece or in several.</summary>
    public static string One(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (name, depth) = (xml.LocalName, xml.Depth);
        var text = new StringBuilder();
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth && xml.LocalName == name))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                SkipInside(xml);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && IsText(xml, depth))
            {
                text.Append(xml.Value);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>"_x000D_" stands for the letter of that number.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (at + 7 <= text.Length && text[at + 6] == '_' && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var letter))
            {
                plain.Append(text, from, at - from).Append((char)letter);
                from = at += 7;
            }
            else
            {
                at += 2;
            }

            if (at >= text.Length)
            {
                break;
            }
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>White space between the elements is not text; inside &lt;t&gt; it is.</summary>
    private static bool IsText(XmlReader xml, int depth) => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA || xml.Depth > depth + 1;

    private static void SkipInside(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
