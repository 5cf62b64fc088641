using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>After the introductions: one pair has met twice, somebody of another would like to talk first.</summary>
public sealed class DemoFirstWeeks(AppDb db, ReadOwn read, DemoAnswers answers, DemoLogs logs)
{
    private const int DaysAgo = 21;

    public async Task<Outcome> PlayAsync(Actor principal, PairToIntroduce met, PairToIntroduce other, CancellationToken cancel)
    {
        // Nothing of the demo is older than its first start, and nobody meets before a partnership began: this one began three weeks ago.
        var partnership = await db.Partnerships.SingleAsync(p => p.Id == met.Id, cancel);
        await db.Partnerships.Where(p => p.Id == met.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.StartsOn, partnership.StartsOn.AddDays(-DaysAgo)).SetProperty(p => p.IntroducedAt, partnership.IntroducedAt!.Value.AddDays(-DaysAgo)), cancel);
        db.ChangeTracker.Clear();
        var people = met.People.OrderByDescending(m => m.Name == DemoIntroductions.First).ToList();
        var (first, second) = (await answers.TeacherAsync(principal, people[0], cancel), await answers.TeacherAsync(principal, people[1], cancel));
        var pair = (await read.PairAsync(first, met.PublicId, cancel))!;
        var seen = (await read.PairAsync(second, met.PublicId, cancel))!;
        var plan = new PlanForm
        {
            SendKey = PublicId.New(),
            Goal = "By December, students answer each other’s questions in at least one class each week.",
            Meet = "Every other week, in planning time",
        };
        await logs.Plan.StartAsync(first, pair, plan, cancel);
        await logs.Log.ExecuteAsync(first, pair, Form(pair, pair.StartsOn.AddDays(7), [nameof(MeetingKinds.Talked)], ""), cancel);
        var last = Form(seen, pair.Here.Today.AddDays(-2), [nameof(MeetingKinds.Talked), nameof(MeetingKinds.Observed)], "Second period: count to three after a question.");
        last.Step = new StepForm { What = "try wait time in second period", Who = StepFields.Id(pair.Me), By = StepFields.Day(pair.Here.Today.AddDays(5)) };
        var logged = await logs.Log.ExecuteAsync(second, seen, last, cancel);
        logged = logged is Outcome.Done ? await logs.Done.Observations.PlayAsync((first, pair), (second, seen), cancel) : logged;
        logged = logged is Outcome.Done ? await logs.Done.Lessons.PlayAsync((second, seen), (first, pair), cancel) : logged;
        await logs.Done.Standing.PlayAsync((first, pair), cancel);
        await logs.Ask.ExecuteAsync(first, pair, new(PublicId.New(), AskKind.Time, "We cannot find 30 minutes that are not lunch."), cancel);
        await logs.Done.CheckIns.TalkedAsync(principal, other, cancel);
        return logged is Outcome.Done ? await answers.TalkFirstAsync(principal, other, cancel) : logged;
    }

    private static LogForm Form(OwnPair pair, DateOnly on, List<string> what, string note) => new()
    {
        SendKey = PublicId.New(), On = StepFields.Day(on), HowLong = "30", What = what, UsedTo = [nameof(MeetingUses.Prepare)], Focus = [.. pair.Focus], Note = note,
    };
}
