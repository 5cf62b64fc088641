namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Where a district's Ed-Fi server is and what it knows us by.</summary>
public sealed record EdFiConnection(Uri Address, string Key, string Secret)
{
    /// <summary>What <see cref="EdFiFetch.NewestChangeVersion"/> was the last time; a server that still has it is not read again.</summary>
    public long? NewestChangeVersion { get; init; }

    /// <summary>For a server with one address a school year: the year it ends in.</summary>
    public int? SchoolYear { get; init; }

    /// <summary>For a server of several tenants: ours.</summary>
    public string Tenant { get; init; } = "";

    /// <summary>What is wanted; nothing else is asked for.</summary>
    public IReadOnlyList<FileKind> Kinds { get; init; } = [FileKind.Roster, FileKind.Schedules, FileKind.Results];

    /// <summary>Names of other machines that may be asked, such as one that only signs in; without it the key goes to nobody but the address.</summary>
    public IReadOnlyList<string> OtherHosts { get; init; } = [];
}
