using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Review.Finalizing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>What finalizing is put together from.</summary>
public sealed class FinalizeParts(AppDb db, Drafts drafts, ReadFinalizeFacts facts)
{
    public Drafts Drafts => drafts;
    public ReadFinalizeFacts Facts => facts;

    public async Task<Places> PlacesAsync(Actor actor, SchoolThisYear here, FinalizeFacts known, CancellationToken cancel) => new(
        known.Seated,
        await db.Consents.VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId).ToDictionaryAsync(c => c.PersonId, c => c.Id, cancel),
        await db.VacantSeats.VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId).ToDictionaryAsync(s => s.PublicId, s => s.Id, cancel));
}
