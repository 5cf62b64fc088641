namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>What came of a fetch. With a <see cref="Failure"/> whatever was written to the stream is to be dropped.</summary>
public sealed record EdFiFetch
{
    /// <summary>What went wrong and what to do, for a person; null when the ZIP is whole.</summary>
    public string? Failure { get; init; }

    /// <summary>The server has nothing newer than the last time: nothing was written.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>To be kept for the next fetch; null for a server without change queries.</summary>
    public long? NewestChangeVersion { get; init; }

    /// <summary>Resources that the server does not have or does not show us.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public int Records { get; init; }
}
