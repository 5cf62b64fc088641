using System.IO.Compression;
using System.Text;

namespace Counterpart.App.Tests.Imports.Sources;

/// <summary>ZIPs written in the test.</summary>
internal static class Zips
{
    public static byte[] Of(params (string Name, string Text)[] files) => Of([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);

    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
