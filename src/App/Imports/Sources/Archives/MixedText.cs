using System.Text;

namespace Counterpart.App.Imports.Sources.Archives;

/// <summary>
/// Text that is read once and never sought back: UTF-8, or UTF-16 with its mark; bytes that are no UTF-8 are letters of the old Windows
/// encoding. A file too large to be looked through first is read right all the same.
/// </summary>
internal static class MixedText
{
    private static readonly Encoding Utf8OrWindows = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new WindowsFallback());

    public static StreamReader Open(Stream stream) => new(stream, Utf8OrWindows, detectEncodingFromByteOrderMarks: true, bufferSize: (int)Math.Clamp(stream.Length, 1 << 8, 1 << 16));

    private sealed class WindowsFallback : DecoderFallback
    {
        // Up to three bytes can be left over of a letter that breaks off.
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new WindowsBuffer();
    }

    private sealed class WindowsBuffer : DecoderFallbackBuffer
    {
        private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        private string _letters = "";
        private int _next;

        public override int Remaining => _letters.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_letters, _next) = (Windows.GetString(bytesUnknown), 0);
            return _letters.Length > 0;
        }

        public override char GetNextChar() => _next < _letters.Length ? _letters[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset() => (_letters, _next) = ("", 0);
    }
}
