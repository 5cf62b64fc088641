using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>The bytes of a plan, sealed, in a row of their own: nothing reads them but the download.</summary>
public sealed class PlanFile : ISchoolOwned
{
    public long Id { get; init; }
    public long PlanVersionId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required PlanFileKind Kind { get; init; }
    public required byte[] SealedBytes { get; init; }
}
