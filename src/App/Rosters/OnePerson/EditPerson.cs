using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>A leader changes what the school knows about a person: name, address, what they teach and where, who observes them, first and last day.</summary>
public sealed class EditPerson(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Guid personId, PersonForm form, Actor actor, CancellationToken cancel)
    {
        var person = await db.People.VisibleTo(actor).Include(p => p.Positions).SingleOrDefaultAsync(p => p.PublicId == personId, cancel);
        if (await schools.ExecuteAsync(actor, cancel) is not { } here || person is null || PositionHere.Of(person, actor, here.Today) is not { } position)
        {
            return new Outcome.Missing();
        }

        if (person.Version != form.Version)
        {
            return new Outcome.Stale("Somebody changed this person since you opened the page. What they saved is beside each box that differs; yours is in the box. Save again to keep yours.");
        }

        var others = await db.People.VisibleTo(actor).Where(p => p.PublicId != personId).Select(p => new { p.Id, p.PublicId }).ToDictionaryAsync(p => p.PublicId.InAddress(), p => p.Id, StringComparer.Ordinal, cancel);
        Objection[] objections = [.. PersonRules.ObjectionsTo(form), .. await EmailAsync(person, form, actor, here.Today, cancel), .. Supervising(form, position, others)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var changed = PersonChanges.Apply(form, person, position, others);
        if (changed.Count == 0)
        {
            return new Outcome.Done("Nothing was different, so nothing was changed.");
        }

        person.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "person.changed", string.Join(", ", changed), person.Id);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(Said(person, position, changed))
            : new Outcome.Stale("Somebody saved this person at the same moment. Look at what is there now and save again.");
    }

    private static string Said(Person person, Position position, IReadOnlyList<string> changed) => position.EndsOn is { } last && changed.Contains(PersonChanges.LastDay, StringComparer.Ordinal)
        ? $"{person.Name} is here until {SchoolTime.SayDay(last)}. To undo, empty the last day."
        : $"Saved: {Words.List(changed)} of {person.Name}.";

    private async Task<List<Objection>> EmailAsync(Person person, PersonForm form, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var email = PersonRules.EmailOf(form);
        if (email == person.Email)
        {
            return [];
        }

        // Whoever holds the address can sign in as the person: a leader may only change it for people who are theirs alone.
        if (!PositionHere.IsOursAlone(person, actor, today))
        {
            return [PersonRules.EmailIsNotYours];
        }

        return email is not null && await db.People.AnyAsync(p => p.Email == email && p.Id != person.Id, cancel) ? [PersonRules.EmailIsTaken] : [];
    }

    private static IEnumerable<Objection> Supervising(PersonForm form, Position position, Dictionary<string, long> others)
    {
        if (form.Manager is { Length: > 0 } manager && manager != PersonChanges.AsBefore(position.ManagerId, others) && !others.ContainsKey(manager))
        {
            yield return new("Form.Manager", "Choose somebody of this school.");
        }

        if (form.Observer is { Length: > 0 } observer && observer != PersonChanges.AsBefore(position.ObserverId, others) && !others.ContainsKey(observer))
        {
            yield return new("Form.Observer", "Choose somebody of this school.");
        }
    }
}
