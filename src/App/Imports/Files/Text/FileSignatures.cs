namespace Counterpart.App.Imports.Files.Text;

/// <summary>Files that are something else than their name says, told from their first bytes.</summary>
internal static class FileSignatures
{
    private const string SaveAsCsv = "Open the sheet, choose Save As or Download, pick CSV UTF-8, and send that file.";

    private static readonly (byte[] Start, string Name)[] Known =
    [
        ("%PDF"u8.ToArray(), "a PDF file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"),
        ([0x1F, 0x8B], "a compressed (GZ) file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ("{\\rtf"u8.ToArray(), "a word processor file"),
        ("SQLite format 3"u8.ToArray(), "a database file"),
    ];

    public static FileRefusal Binary { get; } = new(
        FileRefusalKind.NotATable, "This file is not text, so it cannot be read as CSV.", SaveAsCsv);

    public static FileRefusal UnknownEncoding { get; } = new(
        FileRefusalKind.Encoding, "Some letters in this file are written in a way we cannot read.", SaveAsCsv);

    public static FileRefusal? Recognize(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return Named(head.IndexOf("xl/"u8) >= 0 || head.IndexOf("[Content_Types].xml"u8) >= 0
                ? "an Excel workbook (a ZIP file)" : "a ZIP file");
        }

        foreach (var (start, name) in Known)
        {
            if (head.StartsWith(start))
            {
                return Named(name);
            }
        }

        return Markup(head);
    }

    private static FileRefusal? Markup(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            return null;
        }

        return text[0] switch
        {
            (byte)'<' => Named("a web page or XML file, perhaps a sign-in page that was saved instead of the download"),
            (byte)'{' => Named("a JSON file"),
            _ => null,
        };
    }

    private static FileRefusal Named(string name) =>
        new(FileRefusalKind.NotATable, $"This is {name}, whatever its name ends in.", SaveAsCsv);
}
