using System.IO.Compression;

namespace Counterpart.App.Imports;

/// <summary>Several files chosen at once, or a folder, as the ZIP they would have been: an export is read the same way either way.</summary>
public static class PackedFiles
{
    public const string Name = "several-files.zip";

    /// <summary>The same files give the same bytes, so that the same content twice is noticed.</summary>
    private static readonly DateTimeOffset always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task<UploadedFile> PackAsync(IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        using var packed = new MemoryStream();
        await using (var zip = await ZipArchive.CreateAsync(packed, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel))
        {
            foreach (var file in files.OrderBy(f => f.FileName, StringComparer.Ordinal))
            {
                await using var content = file.OpenReadStream();
                await AddAsync(zip, file.FileName, content, cancel);
            }
        }

        return new(Name, packed.ToArray());
    }

    public static async Task AddAsync(ZipArchive zip, string name, Stream content, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(name.Replace('\\', '/'), CompressionLevel.Fastest);
        entry.LastWriteTime = always;
        await using var to = await entry.OpenAsync(cancel);
        await content.CopyToAsync(to, cancel);
    }
}
