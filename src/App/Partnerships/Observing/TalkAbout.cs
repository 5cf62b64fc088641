using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>When a pair means to talk about an observation, and that it did. From that day counts how long notes stay.</summary>
public sealed class TalkAbout(AppDb db, TimeProvider clock)
{
    private const int LongestAhead = 60;

    public async Task<Outcome> SetDayAsync(Actor actor, OwnPair pair, ObservationLine line, string? typed, CancellationToken cancel)
    {
        if (PersonRules.Date(typed) is not { } day || day < line.On || day > pair.Here.Today.AddDays(LongestAhead))
        {
            return new Outcome.Refused("TalkOn", $"Enter a day from {line.On:MM/dd/yyyy} on, within the next two months.");
        }

        if (await FindAsync(pair, line, cancel) is not { } found)
        {
            return new Outcome.Missing();
        }

        found.TalkOn = day;
        return await SaveAsync(actor, pair, found, "observation.talk-set", $"You talk about it on {SchoolTime.SayWeekday(day)}. Each of you sees that.", cancel);
    }

    /// <param name="talked">False takes it back.</param>
    public async Task<Outcome> TalkedAsync(Actor actor, OwnPair pair, ObservationLine line, bool talked, CancellationToken cancel)
    {
        if (line.On > pair.Here.Today)
        {
            return new Outcome.Refused("TalkOn", $"It takes place on {SchoolTime.SayWeekday(line.On)}. Say after that that you talked.");
        }

        if (await FindAsync(pair, line, cancel) is not { } found)
        {
            return new Outcome.Missing();
        }

        if (found.TalkedOn is null != talked)
        {
            return Said(talked);
        }

        found.TalkedOn = talked ? pair.Here.Today : null;
        found.WordsUntil = KeepingRules.Later(KeepingRules.LastDay(KeepingRules.Later(found.On, found.SharedOn), found.TalkedOn), pair.Here.Today);
        foreach (var note in await db.ObservationNotes.Where(n => n.ObservationId == found.Id).ToListAsync(cancel))
        {
            // The number of a draft stays: a form that is open in its writer's browser is not out of date for that.
            note.DraftUntil = KeepingRules.LastDay(KeepingRules.Later(found.On, pair.Here.Today), found.TalkedOn);
        }

        return await SaveAsync(actor, pair, found, talked ? "observation.talked" : "observation.talk-set", Said(talked).Status, cancel);
    }

    private static Outcome.Done Said(bool talked) => new(talked ? "Noted: you talked. The observation stands in what you did." : "Noted: you have not talked yet.");

    private Task<Observation?> FindAsync(OwnPair pair, ObservationLine line, CancellationToken cancel) =>
        db.Observations.Of(pair).Open().SingleOrDefaultAsync(o => o.Id == line.Id && (o.ObserverId != null || o.SaidYes == true), cancel);

    private async Task<Outcome> SaveAsync(Actor actor, OwnPair pair, Observation found, string act, string said, CancellationToken cancel)
    {
        found.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, act, "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(said) : new Outcome.Stale("It was changed at the same moment. It is shown as it is now; press once more.");
    }
}
