using System.IO.Compression;

namespace Counterpart.App.Imports.Sources.Archives;

/// <summary>One file in a ZIP.</summary>
internal sealed class ZipMember(string path, ZipArchiveEntry entry)
{
    /// <summary>With its folders, divided by slashes.</summary>
    public string Path { get; } = path;

    /// <summary>Without folders.</summary>
    public string Name { get; } = string.Concat(path[(path.LastIndexOf('/') + 1)..].Where(c => !char.IsControl(c)).Take(80));

    /// <summary>Unpacked, as the ZIP says.</summary>
    public long Length => entry.Length;

    public uint Checksum => entry.Crc32;

    public bool Ends(string extension) => Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The ZIP is damaged, or the file is longer than it says.</exception>
    public Stream Open() => new CountedStream(entry.Open(), entry.Length);

    /// <exception cref="InvalidDataException">The ZIP is damaged, or the file is longer than it says.</exception>
    public byte[] ReadAll()
    {
        using var stream = Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
