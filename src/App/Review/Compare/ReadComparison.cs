using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Counterpart.App.Review.Changes;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Compare;

/// <summary>Reads an earlier draft, the one that stands, and what changed between them.</summary>
public sealed class ReadComparison(AppDb db, Vault vault, Drafts drafts, BoardReaders read)
{
    private static readonly DraftAct[] byHand =
        [DraftAct.Changed, DraftAct.MovedOthers, DraftAct.KeptApart, DraftAct.Separated, DraftAct.HeldSeat, DraftAct.Added, DraftAct.KeptEarlier, DraftAct.Restored, DraftAct.Ended, DraftAct.Filled, DraftAct.FromWorkbook];

    /// <param name="from">The earlier version; null: the one before the last run.</param>
    /// <returns>Null before the first run, or when there is no such version.</returns>
    public async Task<Comparison?> ExecuteAsync(Actor actor, SchoolThisYear here, int? from, CancellationToken cancel)
    {
        if (await drafts.LatestAsync(here, cancel) is not { } draft)
        {
            return null;
        }

        var names = await read.NamesAsync(actor, here, cancel);
        var history = await read.HistoryAsync(actor, here, names, cancel);
        var run = history.Standing.FirstOrDefault(a => a.Act is DraftAct.Ran or DraftAct.RanByState);
        var number = from ?? (run is null ? draft.Number : history.Before(run.Number) ?? run.Number);
        var all = db.DraftVersions.AsNoTracking().VisibleTo(actor).Where(d => d.SchoolYearId == here.YearId);
        if (await all.SingleOrDefaultAsync(d => d.Number == number, cancel) is not { } earlier)
        {
            return null;
        }

        var before = Draft.From(earlier);
        var versions = await VersionsAsync(all, number, history, cancel);
        var apart = await drafts.ApartAsync(here, cancel);
        var changes = await ChangesAsync(before.RunId, draft, cancel);
        var differences = Difference.Between(before.Pairs, draft.Pairs);
        var placed = draft.Pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        string[] settings = await HasOtherSettingsAsync(before.RunId, draft.RunId, cancel) ? ["your settings changed"] : [];
        return new Comparison
        {
            From = versions.Single(v => v.Number == number),
            Draft = draft,
            Names = names,
            Changes = [.. changes.Select(c => CompareWords.Of(c.Kind, names.Of(c.Id))), .. settings],
            Same = draft.Pairs.Count(p => before.Pairs.Any(b => b.IsSameAs(p.Members))),
            Rows = [.. differences.Select(d => new ComparedRow(
                d,
                Why(d, [.. changes.Where(c => d.Members.Contains(c.Id, StringComparer.Ordinal)).Select(c => CompareWords.Of(c.Kind, names.Of(c.Id)))], Acts(history, number, d, names), settings),
                [.. d.Members.Where(m => draft.TakingPart.Contains(m) && !placed.Contains(m)).Select(names.Of)],
                MayKeep(EarlierPairs.Of(draft, d.Before, d.Members, apart), d)))],
            Counts = (drafts.Reasons(before).Counts, drafts.Reasons(draft).Counts),
            ChangedByHand = draft.Pairs.Count(p => p.IsChanged),
            Versions = versions,
        };
    }

    /// <summary>Whether any of the earlier pairs of a difference can stand again.</summary>
    public static bool MayKeep(EarlierPairs kept, Difference difference) => difference.Before.Any(b => kept.Pairs.Any(p => p.IsSameAs(b.Members)));

    private static IReadOnlyList<string> Why(Difference difference, string[] changes, IEnumerable<string> acts, string[] settings)
    {
        string[] three = difference.Now.Any(p => p.Members.Count == 3) && !difference.Before.Any(p => p.Members.Count == 3) ? ["a group of three, so that nobody is alone"] : [];
        string[] found = [.. changes, .. acts, .. three];
        return found.Length > 0 ? found : settings.Length > 0 ? settings : ["proposed anew"];
    }

    private static IEnumerable<string> Acts(Changes.History history, int from, Difference difference, BoardNames names) => history.Standing
        .Where(a => a.Number > from && byHand.Contains(a.Act) && a.PersonIds.Any(p => difference.Members.Contains(names.Of(p).Key, StringComparer.Ordinal)))
        .OrderBy(a => a.Number).Select(history.Say).Distinct(StringComparer.Ordinal);

    /// <summary>What changed between two runs, and who left since the last: the stored digests say it, nothing guarded is opened again.</summary>
    private async Task<IReadOnlyList<PersonChange>> ChangesAsync(long from, Draft draft, CancellationToken cancel)
    {
        var runs = await db.MatchRuns.Where(r => r.Id == from || r.Id == draft.RunId).ToDictionaryAsync(r => r.Id, r => r.SealedPeople, cancel);
        var now = People(runs[draft.RunId]);

        // Beside a later draft the one that stands is the older: what came after it is not what changed.
        var before = from > draft.RunId ? now : People(runs[from]);
        var since = now.Where(p => p.TakesPart && !draft.TakingPart.Contains(p.Id)).Select(p => new PersonChange(p.Id, PersonChangeKind.Left));
        return [.. PersonChange.Between(before, now).Concat(since).Distinct()];

        IReadOnlyList<PersonInRun> People(byte[] stored) => stored.Length == 0 ? [] : vault.OpenSmall<List<PersonInRun>>(Purpose.Facts, stored);
    }

    private async Task<bool> HasOtherSettingsAsync(long from, long to, CancellationToken cancel) =>
        await db.MatchRuns.Where(r => r.Id == from || r.Id == to).Select(r => new { r.Settings, r.Pooling }).Distinct().CountAsync(cancel) > 1;

    /// <summary>Runs and finalizings with the draft just before each, and what was gone back to: the drafts somebody would name by a date.</summary>
    private async Task<IReadOnlyList<ComparedVersion>> VersionsAsync(IQueryable<DraftVersion> all, int also, Changes.History history, CancellationToken cancel)
    {
        var marks = await all.Where(d => d.Act == DraftAct.Ran || d.Act == DraftAct.RanByState || d.Act == DraftAct.Finalized || d.Act == DraftAct.Restored || d.Act == DraftAct.Ended).Select(d => d.Number).ToListAsync(cancel);
        var wanted = marks.Concat(marks.Select(n => n - 1)).Append(also).Distinct().ToList();
        var rows = await all.Where(d => wanted.Contains(d.Number)).OrderByDescending(d => d.Number)
            .Select(d => new { d.Number, d.Act, d.ReturnedTo, d.At, d.ById, d.ActPersonIds, d.RunId, By = db.People.Where(p => p.Id == d.ById).Select(p => p.Name).FirstOrDefault() }).ToListAsync(cancel);
        return [.. rows.Select(d => new ComparedVersion(d.Number, d.At, history.Say(new ActRow(d.Number, d.Act, d.ReturnedTo, d.At, d.ById, d.By ?? "someone", d.ActPersonIds)), d.RunId))];
    }
}
