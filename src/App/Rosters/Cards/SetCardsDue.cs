using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>A leader says until when cards are asked for. Nobody is reminded by this.</summary>
public sealed class SetCardsDue(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(string? typed, Actor actor, CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return new Outcome.Missing();
        }

        var isEmpty = string.IsNullOrWhiteSpace(typed);
        var due = PersonRules.Date(typed);
        if (!isEmpty && due is null)
        {
            return new Outcome.Refused("DueOn", "Enter a day, like 08/07/2026, or leave it empty.");
        }

        if (due < here.Today)
        {
            return new Outcome.Refused("DueOn", "That day has passed. Enter a day from today on, or leave it empty.");
        }

        var program = await db.ProgramSchools.VisibleTo(actor).SingleAsync(p => p.Id == here.ProgramSchoolId, cancel);
        if (program.CardsDueOn != due)
        {
            program.CardsDueOn = due;
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "cards.due-set", due is { } day ? SchoolTime.SayDay(day) : "no date");
            await db.SaveChangesAsync(cancel);
        }

        return new Outcome.Done(due is { } set ? $"Cards are due {SchoolTime.SayWeekday(set)}. It stands on each card; nothing is sent." : "Cards have no due date now.");
    }
}
