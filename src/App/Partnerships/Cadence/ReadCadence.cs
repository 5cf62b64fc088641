using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Cadence;

/// <summary>The strips of pairs. Who may see them is decided by whoever asks: the pair, and the principal once the school switched it on.</summary>
public sealed class ReadCadence(AppDb db)
{
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<CadenceSpan>>> ExecuteAsync(SchoolThisYear here, IReadOnlyCollection<(long Id, DateOnly StartsOn)> pairs, CancellationToken cancel)
    {
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        var ids = pairs.Select(p => p.Id).ToList();
        var done = (await db.Meetings.Where(m => m.SchoolId == here.SchoolId && ids.Contains(m.PartnershipId)).Select(m => new { m.PartnershipId, m.On }).ToListAsync(cancel)).ToLookup(m => m.PartnershipId, m => m.On);
        return pairs.ToDictionary(p => p.Id, p => CadenceRules.Spans(p.StartsOn, here.Today, days, [.. done[p.Id]]));
    }
}
