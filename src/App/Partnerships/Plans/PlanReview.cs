using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Somebody of a pair brings a lesson plan, and the partner says what to make of it. That it took place stays; plan and answers go.</summary>
public sealed class PlanReview : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public Partnership? Partnership { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required long OwnerId { get; init; }

    /// <summary><see cref="PlanHead"/>, sealed.</summary>
    public required byte[] SealedHead { get; set; }

    /// <summary>The day on which its newest version was brought.</summary>
    public required DateOnly BroughtOn { get; set; }

    /// <summary>IANA.</summary>
    public required string Zone { get; init; }

    /// <summary>Of the form it came with: the same form sent again is the same plan.</summary>
    public required Guid SendKey { get; init; }

    /// <summary>The day of the last answer, or on which they talked it through.</summary>
    public DateOnly? ReviewedOn { get; set; }

    public bool TalkedThrough { get; set; }

    /// <summary>The last day on which plan and answers are there, unless the owner keeps them.</summary>
    public required DateOnly WordsUntil { get; set; }

    public DateTime? KeptAt { get; set; }
    public DateTime? ForgottenAt { get; set; }
    public int Version { get; set; }
    public List<PlanVersion> Versions { get; init; } = [];
    public List<PlanAnswer> Answers { get; init; } = [];
}
