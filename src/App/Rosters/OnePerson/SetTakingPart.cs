using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>A leader writes down what a person said: takes part, not this year, or no answer yet. No reason is asked for or kept.</summary>
public sealed class SetTakingPart(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Guid personId, TakingPart answer, Actor actor, CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return new Outcome.Missing();
        }

        var person = await db.Positions.TeachersAt(actor, here.Today).Where(p => p.Person!.PublicId == personId).Select(p => p.Person!).FirstOrDefaultAsync(cancel);
        if (person is null)
        {
            return new Outcome.Missing();
        }

        var row = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == person.Id && p.SchoolYearId == here.YearId, cancel);
        if (row is not null && row.SchoolId != here.SchoolId)
        {
            return new Outcome.Refused("Answer", $"{person.Name} has answered at another school this year, and takes part there.");
        }

        if ((row?.Answer ?? TakingPart.NoAnswerYet) != answer)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            Participations.Write(db, here, person.Id, row, answer, now);

            // The answer itself stays out of the audit: nobody but the leaders and the person should come across it.
            db.Record(actor, now, "participation.changed", "by a leader", person.Id);
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("This was answered at the same moment. Look at the answer there is now.");
            }
        }

        return new Outcome.Done(answer switch
        {
            TakingPart.Yes => $"{person.Name} takes part this year.",
            TakingPart.NotThisYear => $"{person.Name} does not take part this year. No reason is kept, and colleagues are not told.",
            _ => $"{person.Name} has not answered yet.",
        });
    }
}
