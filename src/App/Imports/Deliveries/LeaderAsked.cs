namespace Counterpart.App.Imports.Deliveries;

/// <summary>An administrator of a school in a file, whose part nobody has told us.</summary>
public sealed record LeaderAsked(int Row, string Name)
{
    public string? Email { get; init; }
    public required string Identifier { get; init; }
    public required long SchoolId { get; init; }
    public required string School { get; init; }

    /// <summary>What the file calls the work.</summary>
    public required string Word { get; init; }
}
