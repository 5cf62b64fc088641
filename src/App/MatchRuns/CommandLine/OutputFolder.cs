namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>Files on their way into a folder: written under another name and put in place together, so that half a result never lies there.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string Unfinished = ".part";

    private readonly string _path;
    private readonly List<string> _names = [];
    private bool _done;

    public OutputFolder(string path, CancellationToken cancel)
    {
        _path = path;
        Cancel = cancel;
        Directory.CreateDirectory(path);
    }

    public CancellationToken Cancel { get; }

    public FileStream Create(string name)
    {
        _names.Add(name);
        return new(Path.Combine(_path, name + Unfinished), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Puts every file in place, in place of an earlier one. Streams must be closed.</summary>
    public void Finish()
    {
        foreach (var name in _names)
        {
            File.Move(Path.Combine(_path, name + Unfinished), Path.Combine(_path, name), overwrite: true);
        }

        _done = true;
    }

    /// <summary>Takes away files of an earlier run that this one does not write.</summary>
    public void Remove(string name) => File.Delete(Path.Combine(_path, name));

    public void Dispose()
    {
        foreach (var name in _done ? [] : _names)
        {
            File.Delete(Path.Combine(_path, name + Unfinished));
        }
    }
}
