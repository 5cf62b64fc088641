using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Cadence;

/// <summary>The strips of pairs. Who may see them is decided by whoever asks: the pair, and the principal once the school switched it on.</summary>
public sealed class ReadCadence(AppDb db)
{
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<CadenceSpan>>> ExecuteAsync(SchoolThisYear here, IReadOnlyCollection<(long Id, DateOnly StartsOn)> pairs, CancellationToken cancel)
    {
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        var done = (await db.DoneByAsync([.. pairs.Select(p => p.Id)], cancel)).ToLookup(d => d.PairId, d => d.On);
        return pairs.ToDictionary(p => p.Id, p => CadenceRules.Spans(p.StartsOn, here.Today, days, [.. done[p.Id]]));
    }
}
