namespace Counterpart.App.Tests.MatchRuns.CommandLine;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("counterpart-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public string[] Names(string folder) => Directory.Exists(this[folder])
        ? [.. Directory.GetFiles(this[folder]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];

    public void Dispose() => _folder.Delete(recursive: true);
}
