namespace Counterpart.App.Imports.Files.Text;

/// <summary>How the bytes of a file become letters.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
}
