using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Orders suggestions for every school that is waiting for them, and takes an order back. A draft somebody at a school has worked on is never part of one.</summary>
public sealed class OrderSuggestions(AppDb db, ReadReadiness readiness, StateRunBell bell, TimeProvider clock)
{
    private const string UnderWay = "Suggestions are being made already. Wait for them, or cancel them first.";

    /// <param name="again">Also for schools with a draft by the state that nobody has worked on.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, bool again, CancellationToken cancel)
    {
        if (await readiness.YearAsync(actor, cancel) is not { } year)
        {
            return new Outcome.Refused("", "There is no current school year yet. Add one first");
        }

        List<SchoolReadiness> schools = [.. (await readiness.ExecuteAsync(actor, year, cancel)).Where(s => s.IsOrdered(again))];
        if (schools.Count == 0)
        {
            return new Outcome.Refused("", "No school is waiting for suggestions now. The counts below say why");
        }

        if (await db.StateRuns.VisibleTo(actor).AnyAsync(r => r.EndedAt == null, cancel))
        {
            return new Outcome.Stale(UnderWay);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(new StateRun
        {
            PublicId = PublicId.New(),
            StateId = year.StateId,
            SchoolYearId = year.Id,
            OrderedAt = now,
            OrderedById = actor.PersonId,
            Again = again,
            Schools = [.. schools.Select(s => new StateRunSchool { SchoolId = s.SchoolId, DistrictId = s.DistrictId })],
        });
        db.Record(actor, now, "statewide.ordered", Words.Count(schools.Count, "school"));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale(UnderWay);
        }

        bell.Ring();
        return new Outcome.Done($"Suggestions are being made for {Words.Count(schools.Count, "school")}. You can leave this page; it goes on.");
    }

    /// <summary>What is done stays; the school that is being worked on now is finished.</summary>
    public async Task<Outcome> CancelAsync(Actor actor, CancellationToken cancel)
    {
        if (await db.StateRuns.VisibleTo(actor).FirstOrDefaultAsync(r => r.EndedAt == null, cancel) is not { } run)
        {
            return new Outcome.Done("It was over already.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var left = await db.StateRunSchools.Where(s => s.RunId == run.Id && s.State == SchoolRunState.Waiting)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.State, SchoolRunState.Cancelled), cancel);
        run.EndedAt = now;
        db.Record(actor, now, "statewide.cancelled", $"{Words.Count(left, "school")} left");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"Cancelled. Schools that are done stay so; {Words.Count(left, "school")} had not begun.");
    }
}
