using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Overview;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Notices.OfDistrict;

/// <summary>How far the pairs with people of a district are, and what its people shared with the director. No other word of theirs.</summary>
public sealed record DistrictSteps(IReadOnlyDictionary<Guid, PairSteps> Pairs, IReadOnlyDictionary<long, PlanStatus> Plans, IReadOnlyList<UpwardLine> Lines)
{
    public static readonly DistrictSteps None = new(new Dictionary<Guid, PairSteps>(), new Dictionary<long, PlanStatus>(), []);

    /// <summary>As the line of a match says it once both were told.</summary>
    public string Say(NoticeMatch match)
    {
        if (Pairs.GetValueOrDefault(match.PairId) is not { } pair || pair.Seats.FirstOrDefault(s => s.Id == match.SeatId) is not { } seat)
        {
            return "One of them no longer has a place in it.";
        }

        var visits = Enumerable.Range(1, pair.VisitCount).Select(n => $"Visit {n}: {Day(pair.VisitedOn(n))}").ToList();
        visits.Insert(1, $"Call: {Day(pair.CalledOn)}");
        return $"{string.Join(". ", visits)}. Debrief: {(seat.DebriefClosedAt is { } at ? Day(SchoolTime.DayIn(at, SchoolTime.StateZone)) : "open")}. Action plan: {Say(Plans.GetValueOrDefault(match.SeatId))}.";
    }

    private static string Day(DateOnly? on) => on is { } day ? SchoolTime.SayShort(day) : "not yet";

    private static string Say(PlanStatus plan) => plan switch
    {
        PlanStatus.NotStarted => "not started",
        PlanStatus.Started => "started",
        PlanStatus.Shared => "shared",
        _ => "completed",
    };
}
