using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Nominates administrators, all of them or none: each gets the position, and the email or a letter that asks for yes or no.</summary>
public sealed class NominatePeople(AppDb db, Vault vault, NominationMail mail, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What was typed has been looked at; the caller has noted who said so.</summary>
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerPlace place, IReadOnlyList<NominationOrder> orders, CancellationToken cancel)
    {
        // New people get their ids first: the message and the audit name them. Within a workbook's transaction they are part of that.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var people = await PeopleAsync(place, orders, cancel);
        if (people is null)
        {
            return Same(place);
        }

        var schools = await db.Schools.Where(s => s.DistrictId == place.District.Id).ToDictionaryAsync(s => s.Id, cancel);
        var ids = people.Select(p => p.Id).ToList();
        var there = await db.Nominations.VisibleTo(actor).Include(n => n.Person).Include(n => n.School).Where(n => n.PeerYearId == place.Year!.Id && ids.Contains(n.PersonId)).ToListAsync(cancel);
        List<string> named = [];
        List<string> onPaper = [];
        for (var i = 0; i < orders.Count; i++)
        {
            var (order, person) = (orders[i], people[i]);
            var before = there.FindAll(n => n.PersonId == person.Id && n.DistrictId == place.District.Id).MaxBy(n => n.Id);
            if (before is { WithdrawnAt: null })
            {
                continue;
            }

            named.Add(person.Name);
            var told = before is null ? await NewAsync(actor, place, (order, person, schools[order.SchoolId]), cancel) : await AgainAsync(place, before, order, cancel);
            onPaper.AddRange(told ? [] : [person.Name]);
            await GivePositionAsync(person.Id, place.District.Id, cancel);
        }

        db.Record(actor, Now, "nomination.made", Words.Count(named.Count, "administrator"), people.Where(p => named.Contains(p.Name)).Select(p => p.Id));
        if (!await db.TrySaveAsync(cancel))
        {
            return Same(place);
        }

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }

        return new Outcome.Done(Says(named, orders.Count - named.Count, onPaper));
    }

    /// <summary>The position opens the person's own pages; a day of it that was ended is begun anew.</summary>
    public async Task GivePositionAsync(long personId, long districtId, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(Now);
        var held = await db.Positions.Where(p => p.PersonId == personId && p.Role == Role.PeerAdministrator && p.DistrictId == districtId).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancel);
        if (held is null)
        {
            db.Add(new Position { PersonId = personId, Role = Role.PeerAdministrator, DistrictId = districtId, StartsOn = today });
        }
        else if (!held.IsCurrent(today))
        {
            (held.StartsOn, held.EndsOn) = (today, null);
        }
    }

    /// <returns>In the order asked for; null when somebody else added one of them at the same moment.</returns>
    private async Task<List<Person>?> PeopleAsync(PeerPlace place, IReadOnlyList<NominationOrder> orders, CancellationToken cancel)
    {
        var ids = orders.Where(o => o.PersonId != 0).Select(o => o.PersonId).ToList();
        var known = await db.People.Where(p => ids.Contains(p.Id) && p.DistrictId == place.District.Id).ToDictionaryAsync(p => p.Id, cancel);
        List<Person> people = [.. orders.Select(o => o.PersonId == 0 ? new Person { PublicId = PublicId.New(), DistrictId = place.District.Id, Name = o.Name, Email = o.Email } : known[o.PersonId])];
        db.AddRange(people.Where(p => p.Id == 0));
        return await db.TrySaveAsync(cancel) ? people : null;
    }

    private async Task<bool> NewAsync(Actor actor, PeerPlace place, (NominationOrder Order, Person Person, School School) who, CancellationToken cancel)
    {
        var nomination = new Nomination
        {
            PublicId = PublicId.New(),
            PeerYearId = place.Year!.Id,
            DistrictId = place.District.Id,
            PersonId = who.Person.Id,
            SchoolId = who.School.Id,
            Level = who.Order.Level,
            SealedCard = [],
            NominatedAt = Now,
            NominatedById = actor.PersonId,
        };
        Write(nomination, who.Order, new NomineeCard());
        db.Add(nomination);
        return await mail.AddAsync(place, who.Person, who.School, cancel);
    }

    /// <summary>What the person said stays; what the district says now counts.</summary>
    private async Task<bool> AgainAsync(PeerPlace place, Nomination nomination, NominationOrder order, CancellationToken cancel)
    {
        nomination.WithdrawnAt = null;
        Write(nomination, order, vault.Open<NomineeCard>(Purpose.NomineeCard, nomination.SealedCard));
        return await mail.AddAgainAsync(place, nomination, cancel);
    }

    private void Write(Nomination nomination, NominationOrder order, NomineeCard card)
    {
        AvoidDays.TryRead(order.Details.Avoid, out var days);
        (nomination.Level, nomination.TravelMiles, nomination.AvoidDates) = (order.Level, DetailsRules.Miles(order.Details.Miles), days);
        nomination.SealedCard = vault.Seal(Purpose.NomineeCard, card with
        {
            Proposed = order.Details.Proposed is { Length: > 0 } code ? [code] : [],
            NotWith = order.Details.NotWith?.Trim() ?? "",
        });
        nomination.Version++;
    }

    private static Outcome Same(PeerPlace place) => new Outcome.Stale($"Somebody nominated for {place.District.Name} at the same moment. Nothing of this was saved; look at the list as it is now, and press once more.");

    private static string Says(List<string> named, int before, List<string> onPaper)
    {
        var said = named.Count == 0 ? "Nobody new was nominated." : $"Nominated {Words.List(named)}.{(named.Count > onPaper.Count ? " The email that asks for yes or no goes out in school hours." : "")}";
        return said + (before > 0 ? $" {Words.Capital(Words.Spelled(before, "person", "people"))} {(before == 1 ? "was" : "were")} nominated already." : "")
            + (onPaper.Count > 0 ? $" No email: print the letter of {Words.List(onPaper)}." : "");
    }
}
