using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>One line about a partnership that one of its people lets others read, until it is taken back.</summary>
public sealed class SharedLine : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required long AuthorId { get; init; }
    public required LineFor For { get; init; }

    /// <summary>The faculty may read the author's name beside it.</summary>
    public required bool ShowsName { get; init; }

    /// <summary>The line, sealed; empty once it was taken back.</summary>
    public required byte[] SealedText { get; set; }

    public required DateTime SharedAt { get; init; }
    public DateTime? TakenBackAt { get; set; }

    /// <summary>Of the form it came with: the same form sent again is the same line.</summary>
    public required Guid SendKey { get; init; }

    public int Version { get; set; }
}
