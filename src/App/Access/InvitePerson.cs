using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Lets the first people of an install in, from the console. Asking again for the same person gives a new code and nothing else.</summary>
public sealed class InvitePerson(AppDb db, FindPlace findPlace, MakeCode makeCode, TimeProvider clock)
{
    public async Task<Invited> ExecuteAsync(Invitation invitation, CancellationToken cancel)
    {
        List<Objection> objections = [.. InvitationRules.ObjectionsTo(invitation)];
        if (objections.Count > 0)
        {
            return new(new Outcome.Refused(objections));
        }

        var role = InvitationRules.RoleNamed(invitation.Role)!.Value;
        var (place, objection) = await findPlace.ExecuteAsync(role, invitation.Scope, cancel);
        if (place is null)
        {
            return new(new Outcome.Refused([objection!]));
        }

        var person = await PersonAsync(invitation, place, cancel);
        await db.SaveChangesAsync(cancel);
        await AddPositionAsync(person, role, place, cancel);
        var code = CodeRules.Spoken(makeCode.Add(person.Id));
        db.Audit.Add(new AuditEntry
        {
            At = clock.GetUtcNow().UtcDateTime,
            ActorName = "The console",
            Action = "person.invited",
            SchoolId = place.SchoolId,
            DistrictId = place.DistrictId,
            Detail = $"{RoleWords.For(role)}, {place.Name}",
            Subjects = [new AuditSubject { PersonId = person.Id }],
        });
        await db.SaveChangesAsync(cancel);
        return new(new Outcome.Done($"{person.Name} may sign in as {RoleWords.For(role)}, {place.Name}."), code, person.Email!);
    }

    private async Task<Person> PersonAsync(Invitation invitation, Place place, CancellationToken cancel)
    {
        var address = CodeRules.Address(invitation.Email);
        if (await db.People.SingleOrDefaultAsync(p => p.Email == address, cancel) is { } known)
        {
            return known;
        }

        var person = new Person
        {
            PublicId = PublicId.New(),
            DistrictId = place.DistrictId,
            Name = invitation.Name.Trim() is { Length: > 0 } name ? name : InvitationRules.NameFrom(address),
            Email = address,
        };
        db.Add(person);
        return person;
    }

    private async Task AddPositionAsync(Person person, Role role, Place place, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var has = await db.Positions.AnyAsync(
            p => p.PersonId == person.Id && p.Role == role && p.SchoolId == place.SchoolId && p.DistrictId == place.DistrictId && (p.StateId == null || p.StateId == place.StateId)
                && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today),
            cancel);
        if (!has)
        {
            db.Add(new Position
            {
                PersonId = person.Id,
                Role = role,
                StateId = place.DistrictId is null ? place.StateId : null,
                DistrictId = place.DistrictId,
                SchoolId = place.SchoolId,
                StartsOn = today,
            });
        }
    }

    /// <param name="Code">To be read out once; empty when refused.</param>
    public sealed record Invited(Outcome Outcome, string Code = "", string Email = "");
}
