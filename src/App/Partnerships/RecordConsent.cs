using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;

namespace Counterpart.App.Partnerships;

/// <summary>Writes down that a person said yes to a second partnership this year.</summary>
public sealed class RecordConsent(AppDb db, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, string person, CancellationToken cancel)
    {
        var who = (await read.NamesAsync(actor, here, cancel)).Of(person);
        if (who.IsVacantSeat)
        {
            return new Outcome.Missing();
        }

        db.Add(new SecondPartnershipConsent
        {
            PersonId = who.Id,
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            RecordedAt = read.Now,
            RecordedById = actor.PersonId,
        });
        db.Record(actor, read.Now, "second-partnership.agreed", "", who.Id);
        await db.TrySaveAsync(cancel);
        return new Outcome.Done($"{who.Name} agreed to a second partnership. {who.First} can read that this was written down.");
    }
}
