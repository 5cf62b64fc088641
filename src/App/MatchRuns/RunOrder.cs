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

    public IReadOnlyList<long> PersonIds { get; init; } = [];
}
