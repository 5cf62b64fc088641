using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Plans an observation once, however often its form is sent; changes its day and time; calls it off. Each of the pair may.</summary>
public sealed class PlanObservation(AppDb db, Vault vault, PlanReaders read, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> AddAsync(Actor actor, OwnPair pair, ObservationForm form, CancellationToken cancel)
    {
        if (form.SendKey == Guid.Empty)
        {
            return new Outcome.Refused("", "This form came without its number. Open the page again and save once more.");
        }

        if (await SentAsync(pair, form.SendKey, cancel) is { } sent)
        {
            return Said(sent, actor);
        }

        var (draft, refused) = await ReadAsync(pair, form, null, cancel);
        if (draft is null)
        {
            return refused!;
        }

        var planned = New(actor, pair, draft, form.SendKey);
        db.Add(planned);
        db.Record(actor, Now, "observation.planned", "", [.. pair.PersonIds, draft.SeenId]);
        if (await db.TrySaveAsync(cancel))
        {
            return Said(planned, actor);
        }

        db.ChangeTracker.Clear();
        return await SentAsync(pair, form.SendKey, cancel) is { } other ? Said(other, actor) : new Outcome.Missing();
    }

    /// <summary>Another day or time. A third teacher said yes to the one before, and is asked again.</summary>
    public async Task<Outcome> ChangeAsync(Actor actor, OwnPair pair, Guid id, ObservationForm form, CancellationToken cancel)
    {
        if (await db.Observations.Of(pair).Open().SingleOrDefaultAsync(o => o.PublicId == id && o.SharedOn == null, cancel) is not { } found)
        {
            return new Outcome.Missing();
        }

        var isMe = found.SeenId == actor.PersonId;
        var (draft, refused) = await ReadAsync(pair, form, (found.Id, new("", "", found.ObserverId, found.SeenId, isMe)), cancel);
        if (draft is null)
        {
            return refused!;
        }

        if (found.Version != form.Version)
        {
            return Changed(found);
        }

        var before = vault.Open<ObservationPlan>(Purpose.ObservationPlan, found.SealedPlan);
        var isMoved = (found.On, found.StartsAt, found.Minutes) != (draft.On, draft.StartsAt, draft.Minutes);
        Seal(found, draft.Plan with { LookFor = isMe ? draft.Plan.LookFor : before.LookFor });
        (found.On, found.StartsAt, found.Minutes, found.Period, found.Room) = (draft.On, draft.StartsAt, draft.Minutes, draft.Period, draft.Room);
        (found.SaidYes, found.ChangedAt, found.Version) = (isMoved ? null : found.SaidYes, Now, found.Version + 1);
        found.WordsUntil = KeepingRules.LastDay(found.On, found.TalkedOn);
        db.Record(actor, Now, "observation.changed", "", [.. pair.PersonIds, found.SeenId]);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(isMoved && found.IsTogether ? "Saved. Your colleague is asked again, for the new time." : "Saved. Everybody in it sees it.")
            : Changed(found);
    }

    public async Task<Outcome> CallOffAsync(Actor actor, OwnPair pair, Guid id, CancellationToken cancel)
    {
        if (await db.Observations.Of(pair).Open().SingleOrDefaultAsync(o => o.PublicId == id && o.SharedOn == null && o.TalkedOn == null, cancel) is not { } found)
        {
            return new Outcome.Missing();
        }

        // A draft that somebody wrote for it stays the writer's, until its own last day.
        Seal(found, new ObservationPlan("", ""));
        (found.CalledOffAt, found.ChangedAt, found.Version) = (Now, Now, found.Version + 1);
        db.Record(actor, Now, "observation.called-off", "", [.. pair.PersonIds, found.SeenId]);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("Called off. Nobody asks why. Take it off your calendar if you added it.")
            : new Outcome.Stale("Somebody changed it at the same moment. It is shown as it is now; press once more.");
    }

    /// <summary>Something else at that time is asked about, and never in the way.</summary>
    private async Task<(ObservationDraft? Draft, Outcome.Refused? Refused)> ReadAsync(OwnPair pair, ObservationForm form, (long Id, WatchChoice Who)? changed, CancellationToken cancel)
    {
        var ground = await read.Ground.ExecuteAsync(pair, cancel);
        var (draft, objections) = ObservationRules.Read(form, ground, changed?.Who);
        if (draft is null)
        {
            return (null, new(objections));
        }

        var clashes = form.Anyway ? [] : await read.Clashes.ExecuteAsync(pair, draft, (ground, changed?.Id), cancel);
        return clashes.Count == 0 ? (draft, null)
            : (null, new(draft.Period.Length > 0 ? "Form.Period" : "Form.From", $"{string.Join(' ', clashes)} Choose another time, or plan it anyway."));
    }

    private static Outcome.Done Said(Observation planned, Actor actor) => new(
        planned.IsTogether ? "Planned, and your colleague is asked. Nothing can be written before a yes."
        : planned.SeenId == actor.PersonId ? "Planned. Your partner sees it on the page of your partnership."
        : "Planned. Your partner is asked what you shall look for.",
        planned.PublicId);

    private static Outcome.Stale Changed(Observation now) => new(
        $"It was changed since you opened it. It now is on {SchoolTime.SayWeekday(now.On)}, {SchoolTime.SayTime(now.StartsAt)}. What you typed is still here; save again to put it in its place.");

    private void Seal(Observation into, ObservationPlan plan) => (into.SealedPlan, into.HasLookFor) = (vault.Seal(Purpose.ObservationPlan, plan), plan.LookFor.Length > 0);

    private Task<Observation?> SentAsync(OwnPair pair, Guid key, CancellationToken cancel) =>
        db.Observations.AsNoTracking().SingleOrDefaultAsync(o => o.PartnershipId == pair.Id && o.SendKey == key, cancel);

    private Observation New(Actor actor, OwnPair pair, ObservationDraft draft, Guid key) => new()
    {
        PublicId = PublicId.New(), PartnershipId = pair.Id, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId,
        SeenId = draft.SeenId, ObserverId = draft.ObserverId, On = draft.On, StartsAt = draft.StartsAt, Minutes = draft.Minutes, Period = draft.Period,
        Zone = pair.Here.Zone, Room = draft.Room, SealedPlan = vault.Seal(Purpose.ObservationPlan, draft.Plan), HasLookFor = draft.Plan.LookFor.Length > 0,
        PlannedById = actor.PersonId, ChangedAt = Now, SendKey = key, WordsUntil = KeepingRules.LastDay(draft.On, null),
    };
}
