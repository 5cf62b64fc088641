namespace Counterpart.App.Imports.Connections;

/// <summary>What is typed about a connection.</summary>
public sealed record ConnectionForm
{
    public string? Address { get; init; }

    /// <summary>Empty to keep the one there is.</summary>
    public string? Key { get; init; }

    /// <summary>Empty to keep the one there is.</summary>
    public string? Secret { get; init; }

    public string? SchoolYear { get; init; }

    public string? Tenant { get; init; }

    public string? OtherHosts { get; init; }

    public NightlyFetch Nightly { get; init; }

    public int Hour { get; init; } = 2;

    public int Version { get; init; }
}
