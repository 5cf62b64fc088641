namespace Counterpart.App.Imports.Connections;

/// <summary>A district's own Ed-Fi server, and what became of the last time it was asked.</summary>
public sealed class DistrictConnection
{
    public long Id { get; init; }
    public required long DistrictId { get; init; }

    /// <summary>Base address, with a slash at its end.</summary>
    public required string Address { get; set; }

    /// <summary>For a server with one address a school year: the year it ends in. Null for the present one.</summary>
    public int? SchoolYear { get; set; }

    public string Tenant { get; set; } = "";

    /// <summary>Names of other machines that may be asked, with commas between.</summary>
    public string OtherHosts { get; set; } = "";

    /// <summary>A <see cref="ServerSecret"/>, sealed.</summary>
    public required byte[] SealedSecret { get; set; }

    public NightlyFetch Nightly { get; set; }

    /// <summary>Of the night, on the state's clock: 0 to 23.</summary>
    public int Hour { get; set; }

    public required long SavedById { get; set; }

    /// <summary>When to fetch next by itself; null for never, and after three nights that failed.</summary>
    public DateTime? NextFetchAt { get; set; }

    public int FailedNights { get; set; }

    public FetchState State { get; set; }

    /// <summary>Which node fetches: only the one that wrote this may write what came of it.</summary>
    public Guid? ClaimId { get; set; }

    /// <summary>When that node was last known to be alive.</summary>
    public DateTime? BeatAt { get; set; }

    public string Progress { get; set; } = "";

    /// <summary>Nobody asked; it was time.</summary>
    public bool IsNight { get; set; }

    public bool WantsResults { get; set; }

    /// <summary>Who asked, when somebody did.</summary>
    public long? AskedById { get; set; }

    /// <summary>Change version up to which rosters were fetched; null when the server has none or nothing was fetched.</summary>
    public long? RosterVersion { get; set; }

    public long? ResultsVersion { get; set; }

    /// <summary>What came of the last fetch, for a person.</summary>
    public string Said { get; set; } = "";

    /// <summary>What the server does not have or does not show us, a line each.</summary>
    public string Notes { get; set; } = "";

    public DateTime? SaidAt { get; set; }
    public bool HasFailed { get; set; }

    /// <summary>When something new came last.</summary>
    public DateTime? LastNewAt { get; set; }

    public int Version { get; set; }

    public string Host => new Uri(Address).Host;
}
