using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Which steps of a finalized pair are done, and when. No word that anybody wrote.</summary>
public sealed record PairSteps
{
    public required Guid PublicId { get; init; }
    public required bool IsIntroduced { get; init; }

    /// <summary>Those who have a place in it.</summary>
    public required IReadOnlyList<SeatSteps> Seats { get; init; }

    /// <summary>The days of the visits that took place, in order: each at another of their schools.</summary>
    public required IReadOnlyList<DateOnly> Visits { get; init; }

    /// <summary>When they talked; null: not yet.</summary>
    public required DateOnly? CalledOn { get; init; }

    /// <summary>Each hosts one.</summary>
    public int VisitCount => Math.Max(2, Seats.Count);

    public bool IsReciprocal => Visits.Count >= VisitCount;

    /// <summary>Closed when each has finished or skipped it: skipped when nobody finished.</summary>
    public StepState Debrief => Seats.Any(s => s.DebriefClosedAt is null) ? StepState.Open : Seats.Any(s => s.DebriefFinishedAt is not null) ? StepState.Done : StepState.Skipped;

    public DateOnly? DebriefOn => Debrief == StepState.Open ? null : Seats.Max(s => s.DebriefClosedAt) is { } at ? SchoolTime.DayIn(at, SchoolTime.StateZone) : null;
    public bool IsAllDone => IsReciprocal && CalledOn is not null && Debrief != StepState.Open;
    public string Names => Words.List([.. Seats.Select(s => s.Name)]);
    public string Districts => Words.List([.. Seats.Select(s => s.District)]);

    /// <param name="number">From 1.</param>
    public DateOnly? VisitedOn(int number) => Visits.Count >= number ? Visits[number - 1] : null;
}
