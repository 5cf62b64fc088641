using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>Somebody of a pair asks the principal for something. Both of the pair see it.</summary>
public sealed class PairAsk : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required AskKind Kind { get; init; }

    /// <summary>One line, sealed; empty when none was written.</summary>
    public byte[]? SealedLine { get; init; }

    public required long AskedById { get; init; }
    public required DateTime AskedAt { get; init; }

    /// <summary>Of the form it came with: the same form sent again is the same ask.</summary>
    public required Guid SendKey { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>A reply was written, time was offered, or the talk took place.</summary>
    public DateTime? AnsweredAt { get; set; }

    public long? AnsweredById { get; set; }

    /// <summary>The leader's line, sealed; empty when an offer is the answer.</summary>
    public byte[]? SealedReply { get; set; }

    public int Version { get; set; }
}
