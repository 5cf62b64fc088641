using Counterpart.App.Access;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Demo;

/// <summary>One of a pair was seen, with notes that were shared; the other way is planned.</summary>
public sealed class DemoObservations(PlanObservation plan, ReadObservations read, WriteNotes write)
{
    private const int DaysAgo = 6;
    private const int DaysAhead = 5;

    public async Task<Outcome> PlayAsync((Actor Actor, OwnPair Pair) seen, (Actor Actor, OwnPair Pair) observer, CancellationToken cancel)
    {
        var today = seen.Pair.Here.Today;
        var past = Form($"sees-me-{StepFields.Id(observer.Pair.Me)}", SchoolDay(today.AddDays(-DaysAgo), -1), seen.Pair.Focus);
        past.LookFor = "Who answers, and how long I wait.";
        if (await plan.AddAsync(seen.Actor, seen.Pair, past, cancel) is not Outcome.Done { Id: var id })
        {
            return new Outcome.Missing();
        }

        var (pair, line) = (await read.OneAsync(observer.Actor, observer.Pair.PublicId, id, cancel))!.Value;
        var notes = new NoteForm
        {
            Facts = "10:02 “Why might that be?” Two seconds. The same three hands.\n10:09 “Tell your neighbor.” Everybody talks.",
            Wondered = "What would happen if they wrote first?",
            Try = "Count to five before the first name, in one class this week.",
            Borrow = "Tell your neighbor, before I call on anybody.",
        };
        var shared = await write.ExecuteAsync(observer.Actor, pair, line, (notes, true), cancel);

        // In the last days of a school year there is no day ahead to plan for, and that is no fault.
        await plan.AddAsync(seen.Actor, seen.Pair, Form($"i-see-{StepFields.Id(observer.Pair.Me)}", SchoolDay(today.AddDays(DaysAhead), 1), seen.Pair.Focus), cancel);
        return shared;
    }

    private static DateOnly SchoolDay(DateOnly day, int step)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    private static ObservationForm Form(string who, DateOnly on, IReadOnlyList<string> focus) => new()
    {
        SendKey = PublicId.New(), Who = who, On = StepFields.Day(on), From = "10:00", Minutes = "20", Focus = focus is [var first, ..] ? first : "",
    };
}
