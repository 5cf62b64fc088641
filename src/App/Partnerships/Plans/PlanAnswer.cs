using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>What a partner says of one version of a plan.</summary>
public sealed class PlanAnswer : ISchoolOwned
{
    public long Id { get; init; }
    public long PlanReviewId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required long WriterId { get; init; }

    /// <summary>Of the version it is about.</summary>
    public required int Number { get; init; }

    /// <summary><see cref="AnswerText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public int Version { get; set; }
}
