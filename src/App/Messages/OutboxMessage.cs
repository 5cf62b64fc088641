namespace Counterpart.App.Messages;

/// <summary>A message to be mailed, written in the same save as what it tells of. Subject and body are sealed and wiped once sent.</summary>
public sealed class OutboxMessage
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public long? PersonId { get; init; }
    public long? DistrictId { get; init; }
    public required string To { get; init; }

    /// <summary>What kind of message: "sign-in code".</summary>
    public required string Kind { get; init; }

    /// <summary>At least once with the same Message-ID, or at most once.</summary>
    public required bool MayRepeat { get; init; }

    /// <summary>The place in a partnership that it tells of, if it tells of one.</summary>
    public long? SeatId { get; init; }

    /// <summary>What a calendar invitation is for, where no place in a partnership says it: a newer one takes the place of what was not sent yet.</summary>
    public Guid? EventId { get; init; }

    /// <summary>Not sent earlier: nobody gets such a message in the evening or on a weekend.</summary>
    public DateTime? NotBefore { get; init; }

    /// <summary>Not sent from then on: it would tell of something that is over.</summary>
    public DateTime? NotAfter { get; init; }

    /// <summary>The clock it keeps to: what could not be sent in school hours, or failed, waits for the next school morning there. Nothing goes at any hour.</summary>
    public string? QuietZone { get; init; }

    /// <summary>The school whose breaks and testing windows it keeps to.</summary>
    public long? QuietSchoolId { get; init; }

    public byte[]? SealedBody { get; set; }
    public required DateTime MadeAt { get; init; }
    public DateTime? StartedAt { get; set; }
    public DateTime? SentAt { get; set; }
    public int Tries { get; set; }
    public string LastError { get; set; } = "";
}
