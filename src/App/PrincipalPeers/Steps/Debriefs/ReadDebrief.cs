using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>Reads the own debrief.</summary>
public sealed class ReadDebrief(AppDb db, Vault vault, FindOwnPeers find)
{
    /// <returns>Null when the pair is not the actor's.</returns>
    public async Task<DebriefPage?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, pair, cancel) is not { } peers)
        {
            return null;
        }

        var row = await db.PeerDebriefs.AsNoTracking().SingleOrDefaultAsync(d => d.SeatId == peers.Me.SeatId, cancel);
        var notes = await db.VisitNotes.Where(n => n.SeatId == peers.Me.SeatId).OrderBy(n => n.Id).Select(n => n.SealedText).ToListAsync(cancel);
        return new()
        {
            Peers = peers,
            Text = row is null ? DebriefText.Empty : vault.Open<DebriefText>(Purpose.Debrief, row.SealedText),
            IsFinished = row?.FinishedAt is not null,
            IsSkipped = row?.SkippedAt is not null,
            Line = row?.SealedLine is { } line ? vault.Open<string>(Purpose.DebriefLine, line) : "",
            LineToState = row is { LineToState: true },
            LineToDirector = row is { LineToDirector: true },
            Version = row?.Version ?? 0,
            FromVisits = [.. notes.Select(n => vault.Open<VisitNoteText>(Purpose.VisitNotes, n)).Where(n => n.Idea.Length > 0).Select(n => new KeptIdea(n.Practice, n.Idea))],
        };
    }
}
