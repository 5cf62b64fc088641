using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Finalizing;

public sealed class ReadFinalizeFacts(AppDb db, Drafts drafts)
{
    public async Task<FinalizeFacts> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var live = db.PartnershipSeats.VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId && s.EndsOn == null);
        var people = await live.Where(s => s.PersonId != null).Join(db.People, s => s.PersonId, p => p.Id, (s, p) => p.PublicId).ToListAsync(cancel);
        var places = await live.Where(s => s.VacantSeatId != null).Join(db.VacantSeats, s => s.VacantSeatId, v => v.Id, (s, v) => v.PublicId).ToListAsync(cancel);
        var agreed = await db.Consents.VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId)
            .Join(db.People, c => c.PersonId, p => p.Id, (c, p) => p.PublicId).ToListAsync(cancel);
        return new FinalizeFacts(
            people.Concat(places).CountBy(p => p.ToString("N")).ToDictionary(StringComparer.Ordinal),
            agreed.Select(p => p.ToString("N")).ToHashSet(StringComparer.Ordinal),
            await drafts.ApartAsync(here, cancel));
    }
}
