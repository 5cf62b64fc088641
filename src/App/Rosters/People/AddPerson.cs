using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

/// <summary>A leader adds a teacher by hand; a principal also an assistant principal, who may do nothing until something is ticked.</summary>
public sealed class AddPerson(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(PersonForm form, bool isAssistant, Actor actor, CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(actor, cancel) is not { } here || (isAssistant && !actor.Holds(May.Delegate)))
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. PersonRules.ObjectionsTo(form)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (PersonRules.EmailOf(form) is { } email && await TakenAsync(email, actor, cancel) is { } taken)
        {
            return new Outcome.Refused([taken]);
        }

        var person = Person(form, isAssistant, here);
        db.Add(person);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Refused([PersonRules.EmailIsTaken]);
        }

        db.Record(actor, clock.GetUtcNow().UtcDateTime, "person.added", isAssistant ? "assistant principal" : "teacher", person.Id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{person.Name} is on the list. Nothing is sent.", person.PublicId);
    }

    private static Person Person(PersonForm form, bool isAssistant, SchoolThisYear here) => new()
    {
        PublicId = PublicId.New(),
        DistrictId = here.DistrictId,
        Name = PersonRules.Squeezed(form.Name),
        Email = PersonRules.EmailOf(form),
        Positions =
        [
            new Position
            {
                PersonId = 0,
                Role = isAssistant ? Role.AssistantPrincipal : Role.Teacher,
                DistrictId = here.DistrictId,
                SchoolId = here.SchoolId,
                StartsOn = PersonRules.Date(form.StartsOn)!.Value,
                EndsOn = PersonRules.Date(form.EndsOn),
                Grades = Grades.Parse(form.Grades),
                Subjects = Grades.Subjects(form.Subjects),
                Room = PersonRules.Squeezed(form.Room),
            },
        ],
    };

    /// <summary>Somebody of this school is named, so that the leader can open that person; somebody else is not.</summary>
    private async Task<Objection?> TakenAsync(string email, Actor actor, CancellationToken cancel)
    {
        var ours = await db.People.VisibleTo(actor).Where(p => p.Email == email).Select(p => p.Name).SingleOrDefaultAsync(cancel);
        if (ours is not null)
        {
            return new("Form.Email", $"{ours} has this address and is on your list already, perhaps with a last day. Open that person instead.");
        }

        return await db.People.AnyAsync(p => p.Email == email, cancel) ? PersonRules.EmailIsTaken : null;
    }
}
