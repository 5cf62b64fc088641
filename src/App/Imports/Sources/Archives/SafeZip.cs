using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.Archives;

/// <summary>A ZIP opened with care: nothing is written anywhere, nothing unpacks to more than it may, and names that point elsewhere are passed over.</summary>
internal sealed class SafeZip : IDisposable
{
    /// <summary>All members of an upload together, unpacked.</summary>
    public const long MostUnpacked = 512L << 20;

    private const int MostMembers = 5_000;
    private const long LargeMember = 8L << 20;

    // Tables of ids and repeated words pack to a twentieth, sheets of empty cells to a hundredth. Beyond this it was made to fill a memory.
    private const long HighestRatio = 250;

    private readonly ZipArchive _archive;

    private SafeZip(ZipArchive archive, IReadOnlyList<ZipMember> members, IReadOnlyList<string> passedOver)
    {
        _archive = archive;
        Members = members;
        PassedOver = passedOver;
    }

    /// <summary>Files, without folders and without what operating systems add.</summary>
    public IReadOnlyList<ZipMember> Members { get; }

    /// <summary>Names that point outside the ZIP.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8);

    /// <exception cref="InvalidDataException">The ZIP is damaged.</exception>
    public static bool TryOpen(byte[] file, [NotNullWhen(true)] out SafeZip? zip, [NotNullWhen(false)] out FileRefusal? refusal) =>
        TryOpen(new MemoryStream(file, writable: false), MostUnpacked, out zip, out refusal);

    /// <param name="stream">Can be sought in; stays open.</param>
    /// <param name="mostUnpacked">Bytes of all members together; a reader that keeps little may allow much.</param>
    /// <exception cref="InvalidDataException">The ZIP is damaged.</exception>
    public static bool TryOpen(Stream stream, long mostUnpacked, [NotNullWhen(true)] out SafeZip? zip, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        (zip, refusal) = (null, Refuse(archive, mostUnpacked));
        if (refusal is not null)
        {
            archive.Dispose();
            return false;
        }

        List<ZipMember> members = [];
        List<string> passedOver = [];
        foreach (var entry in archive.Entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            if (path.EndsWith('/') || IsLitter(path))
            {
                continue;
            }

            if (PointsElsewhere(path))
            {
                passedOver.Add(Shown(path));
            }
            else
            {
                members.Add(new ZipMember(path, entry));
            }
        }

        zip = new SafeZip(archive, members, passedOver);
        return true;
    }

    public void Dispose() => _archive.Dispose();

    private static FileRefusal? Refuse(ZipArchive archive, long mostUnpacked)
    {
        if (archive.Entries.Count > MostMembers)
        {
            return new(FileRefusalKind.TooLarge, $"This ZIP has more than {MostMembers:N0} files in it.", "Put only the export itself into the ZIP.");
        }

        if (archive.Entries.Any(e => e.IsEncrypted))
        {
            return new(FileRefusalKind.NotATable, "This ZIP is protected with a password.", "Make it again without a password; we keep what you send encrypted.");
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            var isBomb = entry.Length > LargeMember && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio;
            unpacked = entry.Length < 0 || entry.Length > mostUnpacked ? mostUnpacked + 1 : unpacked + entry.Length;
            if (isBomb || unpacked > mostUnpacked)
            {
                return new(FileRefusalKind.TooLarge, $"This ZIP unpacks to far more than a school's export ({Shown(entry.FullName)}).", "Ask for an export of your school alone, and send that.");
            }
        }

        return null;
    }

    /// <summary>A name as a page may show it.</summary>
    private static string Shown(string path) => string.Concat(path.Where(c => !char.IsControl(c)).Take(60));

    private static bool PointsElsewhere(string path) => path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal) || path.Split('/').Contains("..", StringComparer.Ordinal);

    private static bool IsLitter(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase) || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }
}
