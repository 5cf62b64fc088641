using System.IO.Compression;
using System.Text.Json;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>An export as it is kept between check and save: schools, staff and classes only. The ZIP itself, with students in it, is dropped at the door.</summary>
internal static class OneRosterKept
{
    private static ReadOnlySpan<byte> Mark => "\u0001counterpart-export-1\n"u8;

    public static byte[] Write(OneRosterPackage package)
    {
        using var stream = new MemoryStream();
        stream.Write(Mark);
        using (var packed = new GZipStream(stream, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, package);
        }

        return stream.ToArray();
    }

    public static bool TryRead(byte[] kept, out OneRosterPackage? package)
    {
        package = null;
        if (kept.AsSpan().StartsWith(Mark))
        {
            using var packed = new GZipStream(new MemoryStream(kept, Mark.Length, kept.Length - Mark.Length, writable: false), CompressionMode.Decompress);
            package = JsonSerializer.Deserialize<OneRosterPackage>(packed);
        }

        return package is not null;
    }
}
