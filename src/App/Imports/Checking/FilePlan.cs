namespace Counterpart.App.Imports.Checking;

/// <summary>What saving a checked file would write. Made from the same comparison that the report shows.</summary>
public abstract class FilePlan
{
    /// <returns>Null when somebody else saved the same thing at the same moment; then nothing of this is to be kept.</returns>
    public abstract Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel);
}
