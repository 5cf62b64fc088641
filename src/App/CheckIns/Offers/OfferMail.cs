using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Offers;

/// <summary>M10: tells both of a pair when somebody covers. Several offers to the same pair that wait for the same morning are one message. The caller saves.</summary>
public sealed class OfferMail(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task AddAsync(Actor actor, CheckInsOfYear year, PairOfYear pair, TimeOffer offer, CancellationToken cancel)
    {
        var seats = await db.PartnershipSeats.VisibleTo(actor).Where(s => s.PartnershipId == pair.Id && s.EndsOn == null && s.PersonId != null)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.Id, Person = p }).AsNoTracking().Where(s => s.Person.Email != null).OrderBy(s => s.Id).ToListAsync(cancel);
        var notBefore = QuietHours.Until(Now, year.Here.Zone, year.Days.Quiet);
        foreach (var seat in seats)
        {
            outbox.Add(MailKind.Offer, seat.Person, mayRepeat: true, Mail(actor, seat.Person.FirstName, pair, offer), seat.Id, notBefore, year.Here.Zone, year.Here.SchoolId);
        }
    }

    private MailWords Mail(Actor by, string first, PairOfYear pair, TimeOffer offer) => new("Time for you and your partner", Text(
        by, first, pair, $"{by.Name} offers you time: {AskWords.When(offer.Day, offer.StartsAt, offer.EndsAt, offer.Period)}. {Words.Capital(AskWords.Of(offer.Cover, by.Name))}."))
    {
        Several = new($"offers to {pair.PublicId.InAddress()}", "Time for you and your partner", Text(by, first, pair, $"{by.Name} made {MailSeveral.Number} offers of time. Each stands on your page.")),
    };

    private string Text(Actor by, string first, PairOfYear pair, string what) => $"""
        Hello {first},

        {what}

        Say whether it works, on Home or on your page; one of you says it for both: {install.Address}/partnership/{pair.PublicId.InAddress()}

        You get this because {by.Name} offers your partnership time; it comes once for each offer, on school days from 6 a.m. to 5 p.m. Opening the link answers nothing.
        """;
}
