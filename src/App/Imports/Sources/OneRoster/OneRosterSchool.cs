namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A school of the export.</summary>
public sealed record OneRosterSchool(string SourcedId, string Name, string Identifier)
{
    /// <summary>The organization above it; empty when the export does not have it.</summary>
    public string District { get; init; } = "";
}
