using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What a pair decided at its first meeting, or since. That it is there says that they began.</summary>
public sealed class PairPlan : ISchoolOwned
{
    public long Id { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary><see cref="PlanText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public DateOnly? GoalBy { get; set; }
    public required long ChangedById { get; set; }
    public required DateTime ChangedAt { get; set; }
    public int Version { get; set; }
}
