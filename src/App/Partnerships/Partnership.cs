using Counterpart.App.Access;

namespace Counterpart.App.Partnerships;

/// <summary>People of one school who work together from a day to a day. Neither leads: each brings something to the other.</summary>
public sealed class Partnership : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>What the confirmation says: "CH-2627-01".</summary>
    public required string Reference { get; init; }

    public required DateTime FinalizedAt { get; init; }
    public required long FinalizedById { get; init; }
    /// <summary>When its people were told of it, by email or on paper; until then they see nothing of it.</summary>
    public DateTime? IntroducedAt { get; set; }

    public long? IntroducedById { get; set; }
    public required DateOnly StartsOn { get; init; }
    public DateOnly? EndsOn { get; set; }
    public required long RunId { get; init; }

    /// <summary>The run proposed exactly these people.</summary>
    public required bool WasSuggested { get; init; }

    /// <summary>The principal's reason for another choice: time, near, relationship, wish, roster, other; or nothing.</summary>
    public string ChangeReason { get; set; } = "";

    /// <summary><see cref="PartnershipWords"/>: the proposed focus and what each brings, sealed.</summary>
    public required byte[] SealedWords { get; set; }

    /// <summary>Expectations changed for this pair only, as JSON; empty means the school's.</summary>
    public string Expectations { get; set; } = "";

    /// <summary>"We meet, we don't log": nobody is reminded for the rest of the year.</summary>
    public bool MeetsWithoutLog { get; set; }

    public int Version { get; set; }
    public List<PartnershipSeat> Seats { get; init; } = [];
}
