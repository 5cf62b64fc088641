using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>The introduced partnerships of a school.</summary>
public sealed class ReadPairs(AppDb db, ReadCadence cadence)
{
    public async Task<IReadOnlyList<ListedPair>> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var rows = await db.Partnerships.IntroducedAt(actor, here).OrderBy(p => p.Reference).Select(p => new
        {
            p.Id,
            p.PublicId,
            p.StartsOn,
            p.MeetsWithoutLog,
            Lines = db.SharedLines.Count(l => l.PartnershipId == p.Id && l.For == LineFor.Principal && l.TakenBackAt == null),
        }).ToListAsync(cancel);
        var names = await db.NamesOfPairsAsync([.. rows.Select(r => r.Id)], cancel);
        var strips = here.CadenceShownSince is null
            ? new Dictionary<long, IReadOnlyList<CadenceSpan>>()
            : await cadence.ExecuteAsync(here, [.. rows.Where(r => !r.MeetsWithoutLog).Select(r => (r.Id, r.StartsOn))], cancel);
        return [.. rows.Select(r => new ListedPair(r.PublicId, Words.List([.. names[r.Id]]), r.StartsOn, r.Lines, strips.GetValueOrDefault(r.Id)))];
    }
}
