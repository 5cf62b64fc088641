using Counterpart.App.Access;

namespace Counterpart.App.Rosters.April;

/// <summary>What a person says in spring about a partner next year, and what helped. Sealed like a card.</summary>
public sealed class AprilCard : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }

    /// <summary>The year that ends, not the one it is about.</summary>
    public required long SchoolYearId { get; init; }

    /// <summary><see cref="AprilAnswers"/>, sealed for <see cref="Data.Purpose"/> cards.</summary>
    public required byte[] SealedAnswers { get; set; }

    public required DateTime AnsweredAt { get; set; }
    public int Version { get; set; }
}
