using System.IO.Compression;
using System.Text.Json;
using Counterpart.App.Imports.EdFi.Model;

namespace Counterpart.App.Imports.EdFi;

/// <summary>An Ed-Fi export as it is kept between check and save: only what a table of its kind is made of. The ZIP itself is dropped at the door.</summary>
internal static class EdFiKept
{
    private static ReadOnlySpan<byte> Mark => "\u0001counterpart-edfi-1\n"u8;

    public static bool IsKept(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark);

    public static byte[] Write(EdFiModel model)
    {
        using var stream = new MemoryStream();
        stream.Write(Mark);
        using (var packed = new GZipStream(stream, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, model);
        }

        return stream.ToArray();
    }

    public static bool TryRead(byte[] kept, out EdFiModel? model)
    {
        model = null;
        if (IsKept(kept))
        {
            using var packed = new GZipStream(new MemoryStream(kept, Mark.Length, kept.Length - Mark.Length, writable: false), CompressionMode.Decompress);
            model = JsonSerializer.Deserialize<EdFiModel>(packed);
        }

        return model is not null;
    }
}
