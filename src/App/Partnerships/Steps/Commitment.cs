using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>A next step: who does what by when.</summary>
public sealed class Commitment : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Whose step it is; empty when they take it together.</summary>
    public required long? PersonId { get; set; }

    public required DateOnly? By { get; set; }

    /// <summary>What is to be done, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public required long MadeById { get; init; }
    public required DateTime MadeAt { get; init; }
    public DateOnly? DoneOn { get; set; }

    /// <summary>Of the form it came with: the same form sent again is the same step.</summary>
    public required Guid SendKey { get; init; }

    public int Version { get; set; }
}
