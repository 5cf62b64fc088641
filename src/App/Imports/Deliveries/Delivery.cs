namespace Counterpart.App.Imports.Deliveries;

/// <summary>A file for many schools, sent by a district or the state. It is read in the background into rows nobody sees, and published in one short step when a person says so.</summary>
public sealed class Delivery
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }

    /// <summary>Empty for a file of the state.</summary>
    public long? DistrictId { get; init; }

    /// <summary>The server it was fetched from; empty for a file that somebody sent.</summary>
    public string Source { get; init; } = "";

    public required FileKind Kind { get; init; }
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, to notice the same file again.</summary>
    public required string Digest { get; init; }

    public required long Bytes { get; init; }
    public required DeliveryState State { get; set; }
    public required DateTime ReceivedAt { get; init; }
    public required long ReceivedById { get; init; }
    public DateTime? EndedAt { get; set; }

    /// <summary><see cref="Checking.ImportChoices"/> as JSON.</summary>
    public string Mapping { get; set; } = "";

    /// <summary>Corrections typed on the page, sealed.</summary>
    public byte[]? SealedCorrections { get; set; }

    /// <summary>A <see cref="DeliveryReport"/>, sealed: it names people.</summary>
    public byte[]? SealedReport { get; set; }

    /// <summary>What was saved, as a sentence without names.</summary>
    public string Receipt { get; set; } = "";

    public int Version { get; set; }

    public bool IsUnderWay => State is DeliveryState.Waiting or DeliveryState.Reading;
}
