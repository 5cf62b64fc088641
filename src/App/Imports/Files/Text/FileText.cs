using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Counterpart.App.Imports.Files.Text;

/// <summary>Finds out whether bytes are text, and in which encoding, before anything is read from them.</summary>
internal static class FileText
{
    private const int Piece = 1 << 18;

    // Control characters no text file has, and the five bytes Windows-1252 leaves undefined.
    private static readonly System.Buffers.SearchValues<byte> NotInText = System.Buffers.SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 127, 0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>Reads the stream to its end once; the caller seeks back.</summary>
    public static bool TryDetect(Stream stream, out TextEncoding encoding, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        var buffer = new byte[Math.Clamp(stream.Length + 1, 16, Piece)];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        encoding = TextEncoding.Utf8;
        refusal = FileSignatures.Recognize(buffer.AsSpan(0, count));
        if (refusal is not null)
        {
            return false;
        }

        if (count >= 2 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            encoding = buffer[0] == 0xFF ? TextEncoding.Utf16LittleEndian : TextEncoding.Utf16BigEndian;
            return true;
        }

        var seen = Examine(stream, buffer, count);
        encoding = seen.IsUtf8 ? TextEncoding.Utf8 : TextEncoding.Windows1252;
        refusal = seen switch
        {
            { HasNul: true } => FileSignatures.Binary,
            { IsUtf8: false, IsPlainText: false } => FileSignatures.UnknownEncoding,
            _ => null,
        };
        return refusal is null;
    }

    public static StreamReader Open(Stream stream, TextEncoding encoding) => new(stream, encoding switch
    {
        TextEncoding.Utf16LittleEndian => Encoding.Unicode,
        TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        TextEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => Encoding.UTF8,
    }, detectEncodingFromByteOrderMarks: true, bufferSize: (int)Math.Clamp(stream.Length, 1 << 10, 1 << 16));

    private static Seen Examine(Stream stream, byte[] buffer, int count)
    {
        var seen = new Seen(IsUtf8: true, IsPlainText: true, HasNul: false);
        var kept = 0;
        while (count > 0)
        {
            var piece = buffer.AsSpan(0, count);
            var whole = seen.IsUtf8 ? count - CutLetter(piece) : count;
            seen = new(
                seen.IsUtf8 && Utf8.IsValid(piece[..whole]),
                seen.IsPlainText && !piece.ContainsAny(NotInText),
                seen.HasNul || piece.Contains((byte)0));
            kept = count - whole;
            piece[whole..].CopyTo(buffer);
            var more = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            count = more == 0 ? 0 : kept + more;
        }

        return seen with { IsUtf8 = seen.IsUtf8 && kept == 0 };
    }

    /// <summary>How many bytes at the end of the piece begin a letter that the next piece finishes.</summary>
    private static int CutLetter(ReadOnlySpan<byte> piece)
    {
        for (var back = 1; back <= Math.Min(3, piece.Length); back++)
        {
            var b = piece[^back];
            if (b >= 0xC0)
            {
                var length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }

            if (b < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private readonly record struct Seen(bool IsUtf8, bool IsPlainText, bool HasNul);
}
