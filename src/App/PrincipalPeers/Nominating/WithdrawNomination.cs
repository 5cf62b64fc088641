using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>A district takes a nomination back, or puts it back as it was. The nominee's position ends and begins with it.</summary>
public sealed class WithdrawNomination(AppDb db, NominationMail mail, NominatePeople nominate, DistrictCallLog calls)
{
    /// <param name="said">Who told the state; not looked at otherwise.</param>
    public Task<Outcome> ExecuteAsync(Actor actor, PeerPlace place, Guid id, SaidForm said, CancellationToken cancel) => WithAsync(actor, place, id, "nomination.withdrawn", async nomination =>
    {
        if (await db.PeerSeats.AnyAsync(s => s.NominationId == nomination.Id && s.EndsOn == null && s.Pair!.FinalizedAt != null, cancel))
        {
            return new Outcome.Refused("", $"{nomination.Person!.Name} is in a pair that is decided. {(place.OnBehalf ? "End the pair first." : $"Ask {PeerWords.Asked(place.Year!.Contact)}.")}");
        }

        if (place.OnBehalf && said.Objections(calls.Today).ToList() is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        nomination.WithdrawnAt ??= calls.Now;
        var today = DateOnly.FromDateTime(calls.Now);
        foreach (var position in await CurrentAsync(nomination, today, cancel))
        {
            position.EndsOn = today.AddDays(-1);
        }

        await mail.TakeBackAsync(nomination.PersonId, cancel);
        calls.NoteSource(actor, place, DistrictCallKind.Withdrawn, said, $"{nomination.Person!.Name}.");
        return new Outcome.Done($"{nomination.Person.Name} is not nominated any more. You can undo that below.");
    }, cancel);

    public Task<Outcome> UndoAsync(Actor actor, PeerPlace place, Guid id, CancellationToken cancel) => WithAsync(actor, place, id, "nomination.restored", async nomination =>
    {
        nomination.WithdrawnAt = null;
        await nominate.GivePositionAsync(nomination.PersonId, nomination.DistrictId, cancel);
        await mail.AddAgainAsync(place, nomination, cancel);
        return new Outcome.Done($"{nomination.Person!.Name} is nominated again, as before.");
    }, cancel);

    private async Task<Outcome> WithAsync(Actor actor, PeerPlace place, Guid id, string action, Func<Nomination, Task<Outcome>> change, CancellationToken cancel)
    {
        if (place.Hindrance is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        var year = place.Year!.Id;
        if (await db.Nominations.VisibleTo(actor).Include(n => n.Person).Include(n => n.School).SingleOrDefaultAsync(n => n.PublicId == id && n.DistrictId == place.District.Id && n.PeerYearId == year, cancel) is not { } nomination)
        {
            return new Outcome.Missing();
        }

        var outcome = await change(nomination);
        if (outcome is not Outcome.Done)
        {
            return outcome;
        }

        nomination.Version++;
        db.Record(actor, calls.Now, action, "", nomination.PersonId);
        return await db.TrySaveAsync(cancel) ? outcome : new Outcome.Stale($"Somebody changed what is known of {nomination.Person!.Name} at the same moment. Look at it as it is now.");
    }

    private Task<List<Position>> CurrentAsync(Nomination nomination, DateOnly today, CancellationToken cancel) => db.Positions
        .Where(p => p.PersonId == nomination.PersonId && p.Role == Role.PeerAdministrator && p.DistrictId == nomination.DistrictId && (p.EndsOn == null || p.EndsOn >= today)).ToListAsync(cancel);
}
