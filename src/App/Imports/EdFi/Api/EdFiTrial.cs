namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>What a first look at a server found.</summary>
public sealed record EdFiTrial
{
    /// <summary>What went wrong and what to do, for a person; null when we are let in.</summary>
    public string? Failure { get; init; }

    /// <summary>Schools by name, with their number there.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];

    /// <summary>What else is not shown to us, or not there.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
