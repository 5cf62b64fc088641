using System.IO.Compression;
using System.Text;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Says what kind of file some bytes are, by what is in them and never by their name. Nothing is unpacked but the name of a document's own type.</summary>
public static class PlanFileRules
{
    public const int MostBytes = 10 << 20;
    public const string Kinds = "PDF, Word (.docx), PowerPoint (.pptx), Excel (.xlsx), OpenDocument text (.odt), PNG, JPEG or plain text";

    private const int MostParts = 4000;
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Ending(PlanFileKind kind) => kind switch { PlanFileKind.Text => ".txt", PlanFileKind.Jpeg => ".jpg", _ => $".{kind.ToString().ToLowerInvariant()}" };

    /// <returns>The kind, or what is wrong and what to do.</returns>
    public static (PlanFileKind? Kind, string Wrong) Read(byte[] content)
    {
        ReadOnlySpan<byte> head = content.AsSpan(0, Math.Min(content.Length, 1024));
        if (content.Length == 0)
        {
            return (null, "This file is empty. Choose it again, or paste the text instead.");
        }

        PlanFileKind? kind = head.IndexOf("%PDF-"u8) >= 0 ? PlanFileKind.Pdf
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? PlanFileKind.Png
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PlanFileKind.Jpeg
            : null;
        if (kind is not null)
        {
            return (kind, "");
        }

        return head.StartsWith("PK"u8) ? Packed(content) : IsText(content) ? (PlanFileKind.Text, "")
            : (null, $"This is no file we can keep: it is not {Kinds}. Save it as PDF, or paste the text instead.");
    }

    private static (PlanFileKind? Kind, string Wrong) Packed(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts)
            {
                return (null, "This file has too many parts to look at. Save it as PDF.");
            }

            var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return (null, "This document has macros. Save it without them, or as PDF.");
            }

            PlanFileKind? kind = !names.Contains("[Content_Types].xml") ? OpenDocument(zip)
                : names.Contains("word/document.xml") ? PlanFileKind.Docx
                : names.Contains("ppt/presentation.xml") ? PlanFileKind.Pptx
                : names.Contains("xl/workbook.xml") ? PlanFileKind.Xlsx
                : null;
            return kind is null ? (null, $"This is a ZIP, and no document we know. Bring the document itself: {Kinds}.") : (kind, "");
        }
        catch (InvalidDataException)
        {
            return (null, "This file is damaged: it looks like a document and cannot be opened. Save it once more, or as PDF.");
        }
    }

    private static PlanFileKind? OpenDocument(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: > 0 and < 100 } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        var type = new byte[OpenDocumentText.Length + 1];
        var read = stream.ReadAtLeast(type, type.Length, throwOnEndOfStream: false);
        return Encoding.ASCII.GetString(type, 0, read).Trim() == OpenDocumentText ? PlanFileKind.Odt : null;
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return strict.GetString(content).All(c => !char.IsControl(c) || c is '\n' or '\r' or '\t' or '\f');
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
