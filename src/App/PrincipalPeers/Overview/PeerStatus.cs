using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Where P3 stands in a year, in counts: the same rows for each year, so that two can stand side by side.</summary>
public static class PeerStatus
{
    public static IReadOnlyList<CountGroup> Of(PeerYearFacts year)
    {
        var told = year.Introduced;
        return
        [
            new("Districts", "", [
                new("Take part", year.Districts.Count(d => d.TakesPart == true), year.Districts.Count),
                new("Not this year", year.Districts.Count(d => d.TakesPart == false), year.Districts.Count),
                new("Have not answered", year.Districts.Count(d => d.TakesPart is null), year.Districts.Count),
            ]) { IsOfPeople = false },
            new("Nominees", "", [
                new("Nominated", year.Nominees.Count),
                new("Yes", year.Nominees.Count(n => n.Reply == NomineeReply.Yes), year.Nominees.Count),
                new("Not this year", year.Nominees.Count(n => n.Reply == NomineeReply.No), year.Nominees.Count),
                new("Waiting", year.Nominees.Count(n => n.Reply == NomineeReply.None), year.Nominees.Count),
            ]),
            new("Matches", "Finalized.", [
                new("Pairs", year.Pairs.Count(p => p.Seats.Count == 2)),
                new("Groups of three", year.Pairs.Count(p => p.Seats.Count > 2)),
                new("Nominees without a partner", year.WithoutPartner(), year.Nominees.Count(n => n.Reply == NomineeReply.Yes)),
                new("Introduced to each other", told.Count, year.Pairs.Count),
            ]),
            new("Notices to directors of schools", "", [
                new("Sent", year.Notices.Count(n => n.IsSent), year.Notices.Count),
                new("Read", year.Notices.Count(n => n.IsRead), year.Notices.Count),
                new("Talked about", year.Notices.Count(n => n.IsTalkedAbout), year.Notices.Count),
                new("Concerns open", year.Notices.Count(n => n.IsConcernOpen)),
            ]),
            new("Steps done", "Of pairs and groups that were introduced.", [
                new("Visit 1", told.Count(p => p.VisitedOn(1) is not null), told.Count),
                new("Call", told.Count(p => p.CalledOn is not null), told.Count),
                new("Visit 2", told.Count(p => p.VisitedOn(2) is not null), told.Count),
                new("Debrief finished", told.Count(p => p.Debrief == StepState.Done), told.Count),
                new("Debrief skipped", told.Count(p => p.Debrief == StepState.Skipped), told.Count),
            ]),
            .. Measures(year),
        ];
    }

    /// <summary>What the program set out to be: visible and reciprocal, actionable, measurable.</summary>
    private static IEnumerable<CountGroup> Measures(PeerYearFacts year)
    {
        var told = year.Introduced;
        var seats = told.SelectMany(p => p.Seats).ToList();
        var ids = seats.Select(s => s.Id).ToHashSet();
        yield return new("Visible and reciprocal", "Of pairs and groups that were introduced.", [new("Each has visited and hosted", told.Count(p => p.IsReciprocal), told.Count)]);
        yield return new("Actionable", "Administrators who kept an idea, by what it is about: from shared visit notes and finished debriefs.",
            [.. LeadershipPractices.All.Select(p => new CountRow(p.Say(), year.Ideas.Count(i => i.Practice == p && ids.Contains(i.SeatId)), seats.Count))]);
        yield return new("Measurable", "Individual Action Plans of administrators, as far as they are.", [
            new("Not started", seats.Count(s => s.Plan == PlanStatus.NotStarted), seats.Count),
            new("Started", seats.Count(s => s.Plan == PlanStatus.Started), seats.Count),
            new("Shared with the partner", seats.Count(s => s.Plan == PlanStatus.Shared), seats.Count),
            new("Completed", seats.Count(s => s.Plan == PlanStatus.Completed), seats.Count),
        ]);
    }
}
