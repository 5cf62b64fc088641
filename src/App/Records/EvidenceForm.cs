namespace Counterpart.App.Records;

/// <summary>Lines to release, as they were ticked and typed.</summary>
public sealed class EvidenceForm
{
    public int Version { get; set; }
    public List<string> Picked { get; set; } = [];

    /// <summary>A sentence for each line, by its key.</summary>
    public Dictionary<string, string?> Sentences { get; set; } = [];
}
