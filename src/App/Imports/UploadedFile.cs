using System.Security.Cryptography;

namespace Counterpart.App.Imports;

/// <summary>A file as it came in.</summary>
public sealed record UploadedFile(string Name, byte[] Content)
{
    private const int LongestName = 100;

    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The name without folders and without letters that would not be safe in a download or on a page.</summary>
    public string SafeName
    {
        get
        {
            var name = Name.Split('/', '\\')[^1];
            var plain = string.Concat(name.Where(c => !char.IsControl(c) && !"\"<>|:*?;%".Contains(c, StringComparison.Ordinal))).Trim(' ', '.');
            return plain.Length == 0 ? "file.csv" : plain.Length > LongestName ? plain[^LongestName..] : plain;
        }
    }
}
