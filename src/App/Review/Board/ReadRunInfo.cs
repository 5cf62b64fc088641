using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Board;

/// <summary>What a run rests on, and what changed since it: plain counts, nothing guarded is opened.</summary>
public sealed class ReadRunInfo(AppDb db, Drafts drafts)
{
    public async Task<StartInfo> BeforeFirstAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var people = await PeopleAsync(here, cancel);
        var cards = await db.Cards.VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId).Select(c => c.PersonId).ToListAsync(cancel);
        var results = await db.ResultSheets.VisibleTo(actor).Where(s => s.IndicatorCount > 0).Select(s => s.PersonId).Distinct().ToListAsync(cancel);
        var schedules = await db.TeacherPeriods.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId).Select(p => p.PersonId).Distinct().ToListAsync(cancel);
        return new StartInfo(people.Count, cards.Count(people.Contains), results.Count(people.Contains), schedules.Count(people.Contains));
    }

    /// <param name="known">Everybody the run knew as taking part.</param>
    public async Task<RunInfo> OfAsync(Actor actor, SchoolThisYear here, Draft draft, IReadOnlySet<string> known, CancellationToken cancel)
    {
        var run = await db.MatchRuns.VisibleTo(actor).Where(r => r.Id == draft.RunId)
            .Select(r => new { r.RanAt, r.PeopleCount, r.CardCount, r.ResultCount, r.Settings, r.Pooling }).SingleAsync(cancel);
        var now = draft.TakingPart;
        var settings = here.MatchSettings.Length == 0 ? new PairingSettings().ToText() : here.MatchSettings;
        string[] changes =
        [
            .. Said(now.Count(p => !known.Contains(p)), "person joined", "people joined"),
            .. Said(known.Count(p => !now.Contains(p)), "person does not take part any more", "people do not take part any more"),
            .. Said(await db.Cards.VisibleTo(actor).CountAsync(c => c.SchoolYearId == here.YearId && c.AnsweredAt > run.RanAt, cancel), "card", "cards"),
            .. Said(await db.ResultSheets.VisibleTo(actor).CountAsync(s => s.LoadedAt > run.RanAt, cancel), "person’s results", "people’s results"),
            .. Said(await SchedulesAsync(actor, here, run.RanAt, cancel), "schedule file", "schedule files"),
            .. Said(await RulesAsync(actor, here, run.RanAt, cancel), "rule", "rules"),
            .. settings == run.Settings && here.Pooling == run.Pooling ? [] : new[] { "your settings" },
        ];
        return new RunInfo(run.RanAt, run.PeopleCount, run.CardCount, run.ResultCount, changes);
    }

    public Task<int> NotThisYearAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) =>
        db.Participations.VisibleTo(actor).CountAsync(p => p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear, cancel);

    private static IEnumerable<string> Said(int count, string one, string many) => count == 0 ? [] : [Words.Count(count, one, many)];

    private Task<int> SchedulesAsync(Actor actor, SchoolThisYear here, DateTime ranAt, CancellationToken cancel) => db.ImportBatches.VisibleTo(actor)
        .CountAsync(b => b.SchoolYearId == here.YearId && b.Kind == FileKind.Schedules && b.State == ImportState.Saved && b.EndedAt > ranAt, cancel);

    /// <summary>Keeping two apart holds at once; every other rule waits for the next run, and so does taking one back.</summary>
    private async Task<int> RulesAsync(Actor actor, SchoolThisYear here, DateTime ranAt, CancellationToken cancel) =>
        await db.PersonRules.VisibleTo(actor).CountAsync(r => r.SchoolYearId == here.YearId && r.Kind != Review.RuleKind.Never && r.At > ranAt, cancel)
        + await db.Audit.CountAsync(a => a.SchoolId == here.SchoolId && a.Action == "rule.removed" && a.At > ranAt, cancel);

    private async Task<HashSet<long>> PeopleAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var keys = await drafts.TakingPartAsync(here, cancel);
        var all = await db.Positions.Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher)
            .Select(p => new { p.PersonId, p.Person!.PublicId }).ToListAsync(cancel);
        return [.. all.Where(p => keys.Contains(p.PublicId.ToString("N"))).Select(p => p.PersonId)];
    }
}
