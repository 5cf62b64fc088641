using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>The five steps of the program, what comes next, and by when each is best. Nothing is late: a day is a suggestion.</summary>
public static class JourneyRules
{
    private const int DaysToCall = 16;

    /// <summary>Plan, first visit, call, the other visits, debrief; at most one of them comes next.</summary>
    public static IReadOnlyList<JourneyStep> Steps(JourneyFacts facts)
    {
        List<JourneyStep> all = [Plan(facts), Visit(facts, 1), Call(facts), .. Enumerable.Range(2, facts.Visits.Count - 1).Select(n => Visit(facts, n)), Debrief(facts)];
        var next = all.FindIndex(s => s.State == StepState.Open && !(s.Path == "plan" && (facts.Plan != PlanStatus.NotStarted || facts.Visits[0].IsDone)));
        return [.. all.Select((s, i) => i == next ? s with { State = StepState.Next } : s)];
    }

    /// <summary>When a call is best at the latest, seen from the first visit.</summary>
    public static DateOnly CallBy(DateOnly visit) => visit.AddDays(DaysToCall);

    /// <summary>The last Friday of February: behind it come tests and spring.</summary>
    public static DateOnly SecondVisitBy(DateOnly yearEndsOn)
    {
        var day = new DateOnly(yearEndsOn.Year, 3, 1).AddDays(-1);
        while (day.DayOfWeek != DayOfWeek.Friday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static JourneyStep Plan(JourneyFacts facts) => new(
        "Action plan",
        facts.Plan switch { PlanStatus.NotStarted => "recommended", PlanStatus.Started => "started", PlanStatus.Shared => "shared", _ => "completed" },
        "plan",
        facts.Plan == PlanStatus.NotStarted ? "Write your action plan" : "Open your action plan",
        facts.Plan is PlanStatus.Shared or PlanStatus.Completed ? StepState.Done : StepState.Open);

    private static JourneyStep Visit(JourneyFacts facts, int number)
    {
        var (school, on, isDone) = facts.Visits[number - 1];
        return new(
            $"Visit {number}{(school.Length > 0 ? $" at {school}" : "")}",
            on is { } day ? SchoolTime.SayShort(day) : number == 1 ? "in the fall" : $"by {SchoolTime.SayShort(SecondVisitBy(facts.YearEndsOn))}",
            $"visits/{number}",
            on is null ? $"Set a day for visit {number}" : on > facts.Today || isDone ? $"Open visit {number}" : $"Say that visit {number} took place",
            isDone ? StepState.Done : StepState.Open);
    }

    private static JourneyStep Call(JourneyFacts facts) => new(
        "Call",
        facts.CallOn is { } day ? SchoolTime.SayShort(day) : facts.Visits[0].On is { } visit ? $"by {SchoolTime.SayShort(CallBy(visit))}" : "after visit 1",
        "call",
        facts.CallOn is null ? "Set a time for the call" : facts.CallOn > facts.Today ? "Open the call" : "Say that you talked",
        facts.CallIsDone ? StepState.Done : StepState.Open);

    private static JourneyStep Debrief(JourneyFacts facts) => new(
        "Debrief",
        facts.DebriefIsFinished || facts.DebriefIsSkipped ? "" : "optional, in spring",
        "debrief",
        "Look back together, or skip it",
        facts.DebriefIsFinished ? StepState.Done : facts.DebriefIsSkipped ? StepState.Skipped : StepState.Open);
}
