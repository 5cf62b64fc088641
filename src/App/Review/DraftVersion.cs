using Counterpart.App.Access;

namespace Counterpart.App.Review;

/// <summary>The principal's draft after one act. Each act adds a version, so undo and "go back to Aug 3" are a matter of choosing one,
/// and two people who act at once meet in the unique index on (school, year, number).</summary>
public sealed class DraftVersion : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required int Number { get; init; }
    public required long RunId { get; init; }
    public required DateTime At { get; init; }
    public required long ById { get; init; }

    /// <summary>What was done: a word of <see cref="DraftAct"/>, and whom it concerned.</summary>
    public required DraftAct Act { get; init; }

    public List<long> ActPersonIds { get; init; } = [];

    /// <summary>The version an undo returned to; empty for any other act.</summary>
    public int? ReturnedTo { get; init; }

    /// <summary>The pairs as JSON (<see cref="DraftPair"/>): who, and what the principal said of them.</summary>
    public required string Pairs { get; init; }

    /// <summary>The words of exactly these pairs, sealed: the board opens this and nothing else.</summary>
    public required byte[] SealedReasons { get; init; }
}
