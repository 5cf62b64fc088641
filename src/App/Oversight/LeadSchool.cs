using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>Says who leads a school. Handed over, the former principal's access ends at once; rules, drafts and partnerships stay with the school, private notes go with their author.</summary>
public sealed class LeadSchool(AppDb db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="handsOver">Whoever led the school until now leads it no more.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid id, (string Name, string Email) who, bool handsOver, CancellationToken cancel)
    {
        var school = await db.Schools.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == id, cancel);
        if (school is null)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. PrincipalRules.ObjectionsTo(who.Name, who.Email)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var today = DateOnly.FromDateTime(Now);
        var person = await db.People.FirstOrDefaultAsync(p => p.Email == who.Email, cancel);
        if (person is not null && person.DistrictId != school.DistrictId)
        {
            return new Outcome.Refused("Email", "That address belongs to somebody of another district. Use another, or ask the operator to move the person");
        }

        var leading = await db.Positions.Where(p => p.SchoolId == school.Id && p.Role == Role.Principal && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today)).ToListAsync(cancel);
        if (person is not null && leading.Exists(p => p.PersonId == person.Id))
        {
            return new Outcome.Refused("Email", $"{person.Name} leads {school.Name} already");
        }

        person ??= new Person { PublicId = PublicId.New(), DistrictId = school.DistrictId, Name = who.Name, Email = who.Email };
        person.Positions.Add(new Position { PersonId = person.Id, Role = Role.Principal, DistrictId = school.DistrictId, SchoolId = school.Id, StartsOn = today });
        person.Version++; // Two who hand over to the same person at once meet here.
        db.Update(person);
        var former = handsOver ? leading : [];
        former.ForEach(p => p.EndsOn = p.StartsOn < today ? today.AddDays(-1) : p.StartsOn.AddDays(-1));
        db.Record(actor, Now, former.Count > 0 ? "principal.changed" : "principal.added", school.Number, former.Select(p => p.PersonId));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(former.Count > 0 ? $"{who.Name} leads {school.Name} from today. Rules, drafts and partnerships pass on; private notes do not." : $"{who.Name} leads {school.Name} from today.")
            : new Outcome.Stale("Somebody else changed this school at the same moment. Look at it as it is now.");
    }
}
