using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Introductions;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns;

/// <summary>Reads what prompt sheets name: the agreed focus of each teacher who was introduced, or the own growth areas for whoever may see those. The view is recorded.</summary>
public sealed class ReadConferences(AppDb db, Vault vault, IntroductionParts parts, TimeProvider clock)
{
    /// <returns>By name; null when the school does not take part.</returns>
    public async Task<IReadOnlyList<ConferenceSheet>?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await parts.AllAsync(actor, cancel) is not var (here, all))
        {
            return null;
        }

        var introduced = all.Where(p => p.IntroducedOn is not null).ToList();
        List<long> open = [.. introduced.Where(p => !p.FocusIsAgreed).SelectMany(p => p.People).Select(m => m.PersonId!.Value)];
        var growth = actor.Holds(May.ReadWords) ? await GrowthAsync(actor, here.YearId, open, cancel) : [];
        List<ConferenceSheet> sheets =
        [
            .. introduced.SelectMany(p => p.People.Select(m => (Member: m, Focus: p.FocusIsAgreed ? p.Focus : []))).GroupBy(s => s.Member.PersonId!.Value)
                .Select(s => new ConferenceSheet(s.Key, s.First().Member.Name, s.First().Member.WorkAndRoom, [.. s.SelectMany(f => f.Focus).Distinct(StringComparer.Ordinal)], s.Any(f => f.Focus.Count > 0) ? [] : growth.GetValueOrDefault(s.Key, [])))
                .OrderBy(s => s.Name, StringComparer.CurrentCulture).ThenBy(s => s.PersonId),
        ];
        if (sheets.Count > 0)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.Conferences, sheets.Select(s => s.PersonId), cancel);
        }

        return sheets;
    }

    /// <summary>Names of growth areas, in rubric order.</summary>
    private async Task<Dictionary<long, IReadOnlyList<string>>> GrowthAsync(Actor actor, long year, List<long> people, CancellationToken cancel)
    {
        var words = await db.OwnWords.AsNoTracking().VisibleTo(actor).Where(w => w.SchoolYearId == year && w.SealedWords != null && people.Contains(w.PersonId)).ToListAsync(cancel);
        var names = (await db.TeacherIndicatorsAsync(cancel)).ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);
        return words.ToDictionary(w => w.PersonId, w => (IReadOnlyList<string>)
        [
            .. vault.Open<StoredWords>(Purpose.OwnWords, w.SealedWords!).Indicators.Where(i => i.WantsToGrow is not null).Select(i => names.GetValueOrDefault(i.Indicator, i.Indicator)),
        ]);
    }
}
