namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A row of the sheet of nominees, as typed.</summary>
public sealed record NomineeEntry
{
    public required int Row { get; init; }

    /// <summary>Empty for somebody to be nominated.</summary>
    public required string Id { get; init; }

    public required string Number { get; init; }
    public required string District { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public required string School { get; init; }
    public required string Level { get; init; }
    public required string Proposed { get; init; }
    public required string NotWith { get; init; }
    public required string Miles { get; init; }
    public required string Avoid { get; init; }
    public required string OwnAnswer { get; init; }
    public required string Withdrawn { get; init; }
    public required string Version { get; init; }
}
