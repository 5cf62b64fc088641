namespace Counterpart.App.Imports.Files;

/// <summary>Where a person was first seen in the roster.</summary>
internal sealed record RosterEntry(int Row, string Name, string Id, string? School)
{
    /// <summary>The row before in which the same person stands, at another school.</summary>
    public RosterEntry? Earlier { get; init; }

    /// <summary>The row in which the person already stands at the school; a row without a school stands at every one.</summary>
    public RosterEntry? At(string? school)
    {
        var entry = this;
        while (entry is not null && school is not null && entry.School is not null && !string.Equals(entry.School, school, StringComparison.OrdinalIgnoreCase))
        {
            entry = entry.Earlier;
        }

        return entry;
    }

    public override string ToString() => Name.Length > 0 ? $"row {Row} ({Name})" : $"row {Row}";
}
