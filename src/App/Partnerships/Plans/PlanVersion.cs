using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>A plan as its owner brought it; a newer one stands beside it.</summary>
public sealed class PlanVersion : ISchoolOwned
{
    public long Id { get; init; }
    public long PlanReviewId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>1, 2, 3.</summary>
    public required int Number { get; init; }

    public required DateOnly BroughtOn { get; init; }

    /// <summary><see cref="PlanContent"/>, sealed.</summary>
    public required byte[] SealedContent { get; init; }

    /// <summary>Empty where it is a link or text.</summary>
    public PlanFile? File { get; init; }
}
