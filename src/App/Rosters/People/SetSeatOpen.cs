using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

/// <summary>Closes a vacant seat (somebody came, or nobody will) or opens it again.</summary>
public sealed class SetSeatOpen(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Guid seatId, bool isOpen, Actor actor, CancellationToken cancel)
    {
        var seat = await db.VacantSeats.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == seatId, cancel);
        if (seat is null)
        {
            return new Outcome.Missing();
        }

        if (!isOpen && await db.PartnershipSeats.VisibleTo(actor).AnyAsync(s => s.VacantSeatId == seat.Id && s.EndsOn == null, cancel))
        {
            return new Outcome.Refused("", $"{seat.Label} holds a place in a finalized partnership. Change that partnership first.");
        }

        if (isOpen != (seat.ClosedAt is null))
        {
            var now = clock.GetUtcNow().UtcDateTime;
            seat.ClosedAt = isOpen ? null : now;
            seat.Version++;
            db.Record(actor, now, isOpen ? "seat.opened" : "seat.closed");
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("Somebody changed this seat at the same moment. Look at it and try again.");
            }
        }

        return new Outcome.Done(isOpen ? $"{seat.Label} is open again." : $"{seat.Label} is closed. You can open it again below.");
    }
}
