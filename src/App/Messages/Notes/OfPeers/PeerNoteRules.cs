using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M20, M21 and M22: what an administrator of a pair is told without having asked; each once. Every line stands on the pair's page too.</summary>
public static class PeerNoteRules
{
    /// <summary>M20: so many school days before a visit.</summary>
    private const int DaysBeforeVisit = 2;

    private const int DaysToCall = 3;
    private const int DaysOfPlan = 20;
    private const int DaysToNextVisit = 5;
    private const int DaysToDebrief = 3;

    /// <summary>A visit is near and not begun. Set or moved late, it is told of on the next school morning.</summary>
    public static bool IsNear(DateOnly visit, DateOnly today, SchoolDays days) => visit > today && NoteRules.SchoolDaysSince(today, visit, days) <= DaysBeforeVisit;

    /// <summary>The visit on that day: moved to another one it is told of again.</summary>
    public static string KeyOf(long visit, DateOnly on) => $"site-visit {visit} {on:yyyy-MM-dd}";

    /// <summary>The week whose one note it is.</summary>
    public static string WeekKey(DateOnly today) => $"peers {NoteRules.WeekKey(today)}";

    /// <summary>What is to be said, said before or not.</summary>
    public static IEnumerable<NoteItem> Items(PeerNoteFacts facts, DateOnly today, SchoolDays days)
    {
        if (facts.Visits[0] is { } first && facts.CallOn is null && IsBehind(first, DaysToCall, today, days))
        {
            yield return new($"peer-call {facts.PairId}", $"A 30 to 45 minute call with {facts.Partners}: a question you still have, what you tried since, help you want. Set a time:") { Path = "/call" };
        }

        var touched = facts.PlanChangedOn is { } changed && changed > facts.IntroducedOn ? changed : facts.IntroducedOn;
        if (!facts.PlanIsCompleted && !facts.DebriefIsOver && IsBehind(touched, DaysOfPlan, today, days))
        {
            yield return new($"peer-plan {facts.SeatId}", "Your action plan has been as it is for four school weeks. It is optional, and one row is enough:") { Path = "/plan" };
        }

        var next = facts.Visits.ToList().FindIndex(v => v is null);
        if (next > 0 && facts.CallOn is { } call && IsBehind(Later(call, facts.Visits[next - 1]!.Value), DaysToNextVisit, today, days))
        {
            yield return new($"peer-visit {facts.PairId} {next + 1}", $"Visit {next + 1} can be set: the hosts change, and the agenda begins as a copy of the visit before.") { Path = $"/visits/{next + 1}" };
        }

        if (next < 0 && !facts.DebriefIsOver && IsBehind(facts.Visits.Max()!.Value, DaysToDebrief, today, days))
        {
            yield return new($"debrief {facts.SeatId}", $"Look back with {facts.Partners}, or skip it: both are the same to everybody.") { Path = "/debrief" };
        }
    }

    private static bool IsBehind(DateOnly day, int schoolDays, DateOnly today, SchoolDays days) => day < today && NoteRules.SchoolDaysSince(day, today, days) >= schoolDays;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
