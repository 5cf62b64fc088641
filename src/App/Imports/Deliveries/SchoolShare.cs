namespace Counterpart.App.Imports.Deliveries;

/// <summary>What a delivery would change at one school.</summary>
public sealed record SchoolShare(string School)
{
    public long SchoolId { get; init; }
    public int Added { get; init; }
    public int Changed { get; init; }

    /// <summary>Teachers whom the file does not mention.</summary>
    public int Ending { get; init; }

    public int TeachersNow { get; init; }
}
