using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Finds whose card an actor may fill in: a teacher the own one, a leader that of a teacher who works at the school now.</summary>
public sealed class FindCardOwner(AppDb db, FindSchoolThisYear schools, LastYearsPartners lastYear, TimeProvider clock)
{
    /// <param name="personId">Null for the own card.</param>
    public async Task<CardOwner?> ExecuteAsync(Guid? personId, Actor actor, CancellationToken cancel)
    {
        var here = personId is null ? await schools.OfTeacherAsync(actor, cancel) : await schools.ExecuteAsync(actor, cancel);
        if (here is null)
        {
            return null;
        }

        var teachers = personId is null
            ? db.Positions.Where(p => p.PersonId == actor.PersonId && p.SchoolId == here.SchoolId && p.Role == Role.Teacher && (p.EndsOn == null || p.EndsOn >= here.Today))
            : db.Positions.TeachersAt(actor, here.Today).Where(p => p.Person!.PublicId == personId);
        var person = await teachers.Select(p => new { p.PersonId, p.Person!.PublicId, p.Person.Name }).FirstOrDefaultAsync(cancel);
        return person is null ? null : new CardOwner
        {
            PersonId = person.PersonId,
            PublicId = person.PublicId,
            Name = person.Name,
            Here = here,
            Now = clock.GetUtcNow().UtcDateTime,
            IsSelf = person.PersonId == actor.PersonId,
            LastYear = await lastYear.OfAsync(person.PersonId, here, cancel),
        };
    }
}
