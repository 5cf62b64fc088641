namespace Counterpart.App.Operations;

/// <summary>How this process was started: what a person can say on the command line.</summary>
public sealed record InstallOptions
{
    public required bool IsDemo { get; init; }
    public required string DataFolder { get; init; }

    /// <summary>A PostgreSQL connection string; empty means SQLite in the data folder.</summary>
    public string Database { get; init; } = "";

    /// <summary>host:port of a mail server; empty means that messages stay in the outbox.</summary>
    public string Smtp { get; init; } = "";

    /// <summary>Whom messages come from.</summary>
    public string MailFrom { get; init; } = "counterpart@localhost";

    /// <summary>Districts may connect servers inside private networks, and on this machine.</summary>
    public bool AllowsPrivateNetworks { get; init; }

    /// <summary>Where the product listens.</summary>
    public string Urls { get; init; } = "";

    /// <summary>Where people find the product, as letters and messages say it: "https://partners.example.org". Never taken from a request: whoever asks could name any address.</summary>
    public string Address { get; init; } = "";

    /// <summary>The same as paper says it, short enough to type: "partners.example.org".</summary>
    public string ShortAddress => Address[(Address.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
}
