using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>The principal has talked with somebody who asked to talk first: the person's answer is open again, and the person sees that the talk was noted.</summary>
public sealed class CloseTalk(AppDb db, TalkRequests requests, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, long seatId, CancellationToken cancel)
    {
        var seat = await db.PartnershipSeats.VisibleTo(actor)
            .SingleOrDefaultAsync(s => s.Id == seatId && s.PersonId != null && s.EndsOn == null && s.Partnership!.IntroducedAt != null && s.Partnership.EndsOn == null, cancel);
        if (seat is null)
        {
            return new Outcome.Missing();
        }

        if (seat.Answer != InvitationAnswer.TalkFirst)
        {
            return new Outcome.Done("Nobody waits for this talk any more.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        (seat.Answer, seat.TalkNotedAt, seat.Version) = (null, now, seat.Version + 1);
        await requests.TakeBackAsync(seat, cancel);
        db.Record(actor, now, "talk.noted", "", seat.PersonId!.Value);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("Noted. The person sees that you talked, and can answer again.")
            : new Outcome.Stale("The person answered at the same moment. The answer is shown as it is now.");
    }
}
