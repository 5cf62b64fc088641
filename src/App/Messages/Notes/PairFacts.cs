using Counterpart.App.Partnerships.Cadence;

namespace Counterpart.App.Messages.Notes;

/// <summary>What a note to one of a pair can be about.</summary>
public sealed record PairFacts
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required string Partners { get; init; }

    /// <summary>In the time of the school.</summary>
    public required DateOnly IntroducedOn { get; init; }

    public required bool HasBegun { get; init; }
    public required bool MeetsWithoutLog { get; init; }

    /// <summary>This person answered the April card of the year.</summary>
    public bool HasAprilCard { get; init; }

    public required IReadOnlyList<CadenceSpan> Cadence { get; init; }

    /// <summary>What others of the pair logged or changed and this person did not answer: number, version and day of each.</summary>
    public required IReadOnlyList<(long Id, int Version, string By, DateOnly On)> ToConfirm { get; init; }
}
