using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Partnerships.Meetings;
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

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<MeetingLine> Meetings { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }
    public required IReadOnlyList<MonthTotal> Totals { get; init; }

    /// <summary>Every other week, from the first week on.</summary>
    public required IReadOnlyList<CadenceSpan> Cadence { get; init; }

    /// <summary>How many meetings came before those that are shown.</summary>
    public required int Older { get; init; }

    /// <summary>What passed between the pair and the principal.</summary>
    public PairSupport Support { get; init; } = PairSupport.None;

    public bool HasBegun => Plan is not null || Meetings.Count > 0 || Steps.Count > 0 || Totals.Count > 0;
    public IEnumerable<StepLine> Open => Steps.Where(s => s.DoneOn is null);
    public IEnumerable<StepLine> Done => Steps.Where(s => s.DoneOn is not null).OrderByDescending(s => s.DoneOn);
    public IEnumerable<MeetingLine> ToConfirm => Meetings.Where(m => m.AwaitsMe);
}
