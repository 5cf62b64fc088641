using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

public sealed class ReadHistory(AppDb db)
{
    /// <summary>Far enough back that twenty acts stand even when many were undone.</summary>
    private const int FarEnough = 120;

    public async Task<History> ExecuteAsync(Actor actor, SchoolThisYear here, BoardNames names, CancellationToken cancel)
    {
        var rows = await db.DraftVersions.VisibleTo(actor).Where(d => d.SchoolYearId == here.YearId)
            .OrderByDescending(d => d.Number).Take(FarEnough)
            .Select(d => new { d.Number, d.Act, d.ReturnedTo, d.At, d.ById, d.ActPersonIds, By = db.People.Where(p => p.Id == d.ById).Select(p => p.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return new History([.. rows.Select(r => new ActRow(r.Number, r.Act, r.ReturnedTo, r.At, r.ById, r.By ?? "Someone", r.ActPersonIds))], names, actor.PersonId);
    }
}
