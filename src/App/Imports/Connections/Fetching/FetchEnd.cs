namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>What came of a fetch.</summary>
public sealed record FetchEnd
{
    /// <summary>What went wrong and what to do; then nothing else is said here.</summary>
    public string? Failure { get; init; }

    /// <summary>Change version of the server that all kinds wanted are fetched up to.</summary>
    public long? ServerVersion { get; init; }

    /// <summary>Empty when there is nothing new.</summary>
    public IReadOnlyList<FetchedFile> Files { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];
}
