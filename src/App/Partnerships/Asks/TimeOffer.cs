using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>A leader offers a pair time: a class that is covered on a day. What became of it is recorded, as what the school provided.</summary>
public sealed class TimeOffer : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>The ask it answers; empty when nobody asked.</summary>
    public long? AskId { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>From and to on the school's clock; empty when a period is named instead.</summary>
    public TimeOnly? StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    /// <summary>"3"; empty when only times are named.</summary>
    public required string Period { get; init; }

    public required OfferCover Cover { get; init; }

    /// <summary>A line to the pair, sealed; empty when none was written.</summary>
    public byte[]? SealedNote { get; init; }

    public required long OfferedById { get; init; }
    public required DateTime OfferedAt { get; init; }

    /// <summary>Of the form it came with: the same form sent again is the same offer.</summary>
    public required Guid SendKey { get; init; }

    public OfferAnswer? Answer { get; set; }
    public long? AnsweredById { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public OfferResult? Result { get; set; }
    public DateOnly? ResultOn { get; set; }
    public int Version { get; set; }
}
