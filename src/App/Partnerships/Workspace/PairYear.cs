using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>Everything the page of a partnership says.</summary>
public sealed record PairYear
{
    public required OwnPair Pair { get; init; }

    /// <summary>Null before the two began.</summary>
    public required PlanLine? Plan { get; init; }

    /// <summary>The time they set for meeting again and again; null when there is none now.</summary>
    public required StandingTime? Standing { get; init; }

    /// <summary>The next meeting of the standing time that takes place.</summary>
    public StandingMeeting? Next { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<MeetingLine> Meetings { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ObservationLine> Observations { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ReviewLine> Plans { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }
    public required IReadOnlyList<MonthTotal> Totals { get; init; }

    /// <summary>Every other week, from the first week on.</summary>
    public required IReadOnlyList<CadenceSpan> Cadence { get; init; }

    /// <summary>How many meetings came before those that are shown.</summary>
    public required int Older { get; init; }

    /// <summary>What passed between the pair and the principal.</summary>
    public PairSupport Support { get; init; } = PairSupport.None;

    public bool HasBegun => Plan is not null || Meetings.Count > 0 || Steps.Count > 0 || Totals.Count > 0 || Observations.Count > 0 || Plans.Count > 0;

    /// <summary>What took place, newest first.</summary>
    public IEnumerable<DidLine> Did => Meetings.Select(m => new DidLine(m.On, Meeting: m))
        .Concat(Observations.Where(o => o.TookPlace).Select(o => new DidLine(o.On, Observation: o)))
        .Concat(Plans.Where(p => p.ReviewedOn is not null).Select(p => new DidLine(p.ReviewedOn!.Value, Review: p))).OrderByDescending(d => d.On);

    /// <summary>Observations that are still ahead, or of which something is still to be done.</summary>
    public IEnumerable<ObservationLine> Ahead => Observations.Where(o => !o.TookPlace && !o.IsForgotten).Reverse();

    /// <summary>Plans that wait for an answer.</summary>
    public IEnumerable<ReviewLine> Unread => Plans.Where(p => p.AwaitsMe || (p.ReviewedOn is null && !p.IsForgotten)).Reverse();

    public IEnumerable<StepLine> Open => Steps.Where(s => s.DoneOn is null);
    public IEnumerable<StepLine> Done => Steps.Where(s => s.DoneOn is not null).OrderByDescending(s => s.DoneOn);
    public IEnumerable<MeetingLine> ToConfirm => Meetings.Where(m => m.AwaitsMe);
}
