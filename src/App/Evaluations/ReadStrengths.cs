using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Evaluations;

/// <summary>Opens the words of everybody who takes part and turns them round: from people to indicators. Results stay closed.</summary>
public sealed class ReadStrengths(AppDb db, Vault vault, Drafts drafts, TimeProvider clock)
{
    public async Task<StrengthMap> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var people = await PeopleAsync(actor, here, cancel);
        var words = (await db.OwnWords.AsNoTracking().VisibleTo(actor).Where(w => w.SchoolYearId == here.YearId && w.SealedWords != null).ToListAsync(cancel))
            .Where(w => people.ContainsKey(w.PersonId)).ToDictionary(w => w.PersonId, w => vault.Open<StoredWords>(Purpose.OwnWords, w.SealedWords!).Indicators);
        var known = await KnownAsync(actor, here, cancel);
        var share = words.SelectMany(w => w.Value.Where(i => i.CanShare is not null).Select(i => (i.Indicator, w.Key)))
            .Concat(known.Where(k => people.ContainsKey(k.PersonId) && !LeftOut(words, k)).Select(k => (k.Indicator, k.PersonId))).Distinct().ToLookup(x => x.Item1, x => x.Item2, StringComparer.Ordinal);
        var grow = words.SelectMany(w => w.Value.Where(i => i.WantsToGrow is not null).Select(i => (i.Indicator, w.Key))).ToLookup(x => x.Item1, x => x.Item2, StringComparer.Ordinal);
        var pairs = await PairsAsync(people, here, cancel);
        return new StrengthMap
        {
            Lines = [.. (await db.TeacherIndicatorsAsync(cancel)).Select(i => Line(i, people, share[i.Code].ToHashSet(), grow[i.Code].ToHashSet(), pairs))],
            KnownCount = words.Count(w => w.Value.Any(i => !i.NotObserved || i.CanShare is not null || i.WantsToGrow is not null)),
            HasDraft = pairs.Count > 0,
        };
    }

    /// <summary>One entry a view, naming everybody whose name was shown.</summary>
    public Task RecordNamesAsync(Actor actor, IndicatorLine line, CancellationToken cancel) => db.RecordViewAsync(
        actor, clock.GetUtcNow().UtcDateTime, Purpose.Strengths, line.CanShare.Concat(line.CouldGrow).Select(p => p.PersonId), cancel);

    private static IndicatorLine Line(
        RubricIndicator indicator, Dictionary<long, MapPerson> people, HashSet<long> share, HashSet<long> grow, List<List<long>> pairs)
    {
        bool Meets(List<long> pair) => pair.Any(a => grow.Contains(a) && pair.Any(b => b != a && share.Contains(b)));
        return new IndicatorLine(
            indicator, Named(people, share), Named(people, grow), pairs.Count(Meets), pairs.Count(p => p.Count(grow.Contains) > 1 && !Meets(p)));
    }

    private static List<MapPerson> Named(Dictionary<long, MapPerson> people, HashSet<long> ids) =>
        [.. ids.Select(id => people[id]).OrderBy(p => Grades.GroupOrder(p.Grades)).ThenBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)];

    private static bool LeftOut(Dictionary<long, IReadOnlyList<StoredWord>> words, (long PersonId, string Indicator) known) =>
        words.TryGetValue(known.PersonId, out var mine) && mine.Any(w => w.LeftOut && w.Indicator == known.Indicator);

    /// <summary>Teachers of today who have not said "not this year".</summary>
    private async Task<Dictionary<long, MapPerson>> PeopleAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var not = db.Participations.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear).Select(p => p.PersonId);
        var rows = await db.Positions.TeachersAt(actor, here.Today).Where(p => !not.Contains(p.PersonId))
            .Select(p => new { p.PersonId, p.Person!.PublicId, p.Person.Name, p.Grades }).ToListAsync(cancel);
        return rows.DistinctBy(p => p.PersonId).ToDictionary(p => p.PersonId, p => new MapPerson(p.PersonId, p.PublicId.ToString("N"), p.Name, p.Grades));
    }

    private async Task<List<(long PersonId, string Indicator)>> KnownAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) =>
        [.. (await db.KnownStrengths.AsNoTracking().VisibleTo(actor).OfPresentLeaders(db, here).ToListAsync(cancel))
            .Select(k => (k.PersonId, vault.Open<KnownStrengthNote>(Purpose.Knowledge, k.SealedNote).Indicator))];

    private async Task<List<List<long>>> PairsAsync(Dictionary<long, MapPerson> people, SchoolThisYear here, CancellationToken cancel)
    {
        var ids = people.Values.ToDictionary(p => p.PublicId, p => p.PersonId, StringComparer.Ordinal);
        var draft = await drafts.LatestAsync(here, cancel);
        return [.. (draft?.Pairs ?? []).Select(p => p.Members.Where(ids.ContainsKey).Select(m => ids[m]).ToList())];
    }
}
