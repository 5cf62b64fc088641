using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Growth areas and strengths in administrators' latest results. Only a run opens them, only when the state turned that on, and only where nothing was declared do they count.</summary>
public sealed class PeerResults(AppDb db, Vault vault)
{
    private const int Most = 2;

    public async Task<Dictionary<long, (IReadOnlyList<string> Focus, IReadOnlyList<string> Share)>> ReadAsync(List<long> people, CancellationToken cancel)
    {
        var rubrics = await db.Rubrics.AsNoTracking().Include(r => r.Indicators).Where(r => r.Code == RubricFile.Administrator).ToDictionaryAsync(r => r.Id, cancel);
        var sheets = await db.ResultSheets.AsNoTracking().Where(s => people.Contains(s.PersonId) && rubrics.Keys.Contains(s.RubricId)).ToListAsync(cancel);
        return sheets.GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g =>
        {
            var latest = g.OrderByDescending(s => s.SchoolYear, StringComparer.Ordinal).First();
            var (rubric, values) = (rubrics[latest.RubricId], vault.Open<List<ResultValue>>(Purpose.Results, latest.SealedValues).ToLookup(v => v.Indicator, StringComparer.Ordinal));
            var known = rubric.Indicators.OrderBy(i => i.Position).Where(i => values[i.Code].Any())
                .Select(i => (i.Code, Sum: values[i.Code].Sum(v => (long)v.Thousandths), Count: values[i.Code].Count())).ToList();
            return (
                (IReadOnlyList<string>)[.. known.Where(k => k.Sum < (long)rubric.GrowthBelow * k.Count).Select(k => k.Code).Take(Most)],
                (IReadOnlyList<string>)[.. known.Where(k => k.Sum >= (long)rubric.StrengthFrom * k.Count).Select(k => k.Code).Take(Most)]);
        });
    }
}
