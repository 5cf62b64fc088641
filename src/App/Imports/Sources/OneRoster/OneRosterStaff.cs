namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Somebody who works at a school. Nothing else about the person is read.</summary>
public sealed record OneRosterStaff(string SourcedId, string Name)
{
    /// <summary>Row of the file of people, from 1 for its header.</summary>
    public required int Row { get; init; }

    /// <summary>The number people know the person by; empty when the export does not have one.</summary>
    public string Identifier { get; init; } = "";

    public string Email { get; init; } = "";

    public IReadOnlyList<OneRosterPosition> Positions { get; init; } = [];
}
