using Counterpart.App.Review;

namespace Counterpart.App.MatchRuns;

/// <summary>What a run of suggestions is asked to do.</summary>
public sealed record RunOrder
{
    /// <summary>The draft version the form showed; 0 before the first run.</summary>
    public required int Seen { get; init; }

    public RunScope Scope { get; init; }

    /// <summary>What the history calls it.</summary>
    public DraftAct Act { get; init; } = DraftAct.Ran;

    /// <summary>Somebody who takes a held place: the seat and the person, by public id.</summary>
    public (string Seat, string Person)? Comes { get; init; }

    /// <summary>What belongs into the same transaction and needs the facts of the new run.</summary>
    public Action<Pairing.PairBook>? Also { get; init; }

    public IReadOnlyList<long> PersonIds { get; init; } = [];
}
