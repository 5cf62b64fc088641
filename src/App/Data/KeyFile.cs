using System.Security.Cryptography;

namespace Counterpart.App.Data;

/// <summary>The key of the vault: a file beside the data folder (never inside it, so that a copy of the folder opens nothing), readable by its owner only.</summary>
public static class KeyFile
{
    private const int KeySize = 32;

    public static string PathBeside(string dataFolder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder)) + ".key";

    /// <exception cref="InvalidDataException">The file is there but is not a key.</exception>
    public static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            Make(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == KeySize ? key : throw new InvalidDataException($"{path} is not a key file: it should hold {KeySize} bytes");
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(KeySize));
            file.Flush(flushToDisk: true);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process started at the same moment and made it: use that one.
        }
    }
}
