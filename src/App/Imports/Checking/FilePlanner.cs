namespace Counterpart.App.Imports.Checking;

/// <summary>Reads one kind of file and compares it with what the school has: what is wrong, what is new, what stays. One for each kind.</summary>
public abstract class FilePlanner
{
    public abstract FileKind Kind { get; }

    public abstract Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel);
}
