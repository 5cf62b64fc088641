using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources;

/// <summary>A file of any kind we read, as the table it holds.</summary>
public sealed record OpenedSource(TextTable Table)
{
    public SourceFacts Facts { get; init; } = new();

    /// <summary>What to keep, sealed, to open the same table again. Of a district's export only the staff, so that no student ever reaches the database.</summary>
    public required byte[] Keep { get; init; }
}
