namespace Counterpart.App.Imports.Files;

/// <summary>Where a person was first seen in the roster.</summary>
internal sealed record RosterEntry(int Row, string Name, string Id, string? School)
{
    public override string ToString() => Name.Length > 0 ? $"row {Row} ({Name})" : $"row {Row}";
}
