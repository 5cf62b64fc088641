using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>Lines that administrators shared with whoever asks: the state, or the director of schools of the own district. Reading is noted.</summary>
public sealed class ReadUpwardLines(AppDb db, Vault vault, TimeProvider clock)
{
    /// <param name="year">Of P3.</param>
    public async Task<IReadOnlyList<UpwardLine>> ExecuteAsync(Actor actor, long year, CancellationToken cancel)
    {
        var seats = db.PeerSeats.VisibleTo(actor).Where(s => s.Pair!.PeerYearId == year && s.EndsOn == null).Select(s => s.Id);
        var (isState, isDirector) = (actor.Role == Role.StateLead, actor.Role == Role.Superintendent);
        var rows = await db.PeerDebriefs.Where(d => d.SealedLine != null && seats.Contains(d.SeatId) && ((isState && d.LineToState) || (isDirector && d.LineToDirector)))
            .OrderBy(d => d.Id).Select(d => new { d.Seat!.PersonId, d.Seat.Person!.Name, School = d.Seat.School!.Name, d.SealedLine }).ToListAsync(cancel);
        if (rows.Count > 0)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.DebriefLine, rows.Select(r => r.PersonId), cancel);
        }

        return [.. rows.Select(r => new UpwardLine(r.PersonId, r.Name, r.School, vault.Open<string>(Purpose.DebriefLine, r.SealedLine!)))];
    }
}
