using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Either partner moves one meeting of the standing time, drops it, or puts it back. A new standing time begins without moves.</summary>
public sealed class MoveMeeting(AppDb db, StandingMail mail)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PairTime pair, MoveOrder order, CancellationToken cancel)
    {
        if (await FindAsync(pair, order.Seen, cancel) is not { } time)
        {
            return Changed(pair);
        }

        var (moved, objections) = MoveRules.Read(order, time.Minutes, pair.Ground);
        if (moved is null)
        {
            return new Outcome.Refused(objections);
        }

        var isUsual = moved.To == order.Day && moved.StartsAt == time.StartsAt;
        return await SaveAsync(actor, pair, time, order.Day, isUsual ? null : moved, cancel);
    }

    public async Task<Outcome> BackAsync(Actor actor, PairTime pair, MoveOrder order, CancellationToken cancel) =>
        await FindAsync(pair, order.Seen, cancel) is { } time ? await SaveAsync(actor, pair, time, order.Day, null, cancel) : Changed(pair);

    private async Task<Outcome> SaveAsync(Actor actor, PairTime pair, StandingTime time, DateOnly day, MovedDay? moved, CancellationToken cancel)
    {
        if (time.Plan.MoveOf(day) == moved)
        {
            return new Outcome.Done("It is as you wanted it already.");
        }

        time.MovedDays = JsonSerializer.Serialize<IEnumerable<MovedDay>>([.. time.Plan.Moves.Where(m => m.Day != day), .. moved is null ? [] : new[] { moved }]);
        (time.SetById, time.SetAt, time.Version) = (actor.PersonId, mail.Now, time.Version + 1);
        var mails = await mail.MoveAsync(pair.Here, time, day, cancel);
        db.Record(actor, mail.Now, "time.moved", "", pair.People);
        var said = moved is null ? $"Back to the usual time on {SchoolTime.SayWeekday(day)}."
            : moved.To is { } to ? $"Moved to {SchoolTime.SayWeekday(to)}, {SchoolTime.SayTime(moved.StartsAt)}."
            : $"Not on {SchoolTime.SayWeekday(day)}. The other days stay.";
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{said} {pair.Others} sees it too.{(mails > 0 ? $" {Words.Count(mails, "calendar invitation")} by email." : "")}")
            : Changed(pair);
    }

    private async Task<StandingTime?> FindAsync(PairTime pair, int seen, CancellationToken cancel) =>
        await db.StandingTimes.SingleOrDefaultAsync(t => t.PartnershipId == pair.PairId && t.StoppedAt == null && t.Version == seen, cancel);

    private static Outcome.Stale Changed(PairTime pair) => new(StandingWords.Changed(pair.Others));
}
