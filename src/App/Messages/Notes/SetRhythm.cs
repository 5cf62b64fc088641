using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>How often somebody wants notes.</summary>
public sealed class SetRhythm(AppDb db, TimeProvider clock)
{
    public static readonly IReadOnlyList<(NoteRhythm Rhythm, string Offer, string Says)> Choices =
    [
        (NoteRhythm.Weekly, "Once a week at most", "One short email, and only when there is something."),
        (NoteRhythm.SameDay, "Also the next school morning", "When your partner logged something."),
        (NoteRhythm.Never, "No notes", "Everything stands on your first page too."),
    ];

    public async Task<Outcome> ExecuteAsync(Actor actor, string? typed, CancellationToken cancel)
    {
        if (!Enum.TryParse<NoteRhythm>(typed, out var rhythm) || rhythm.ToString() != typed)
        {
            return new Outcome.Refused("Notes", "Choose one of the three.");
        }

        var me = await db.People.SingleAsync(p => p.Id == actor.PersonId, cancel);
        if (me.Notes != rhythm)
        {
            me.Notes = rhythm;
            me.Version++;
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "notes.chosen", "", actor.PersonId);
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("Something about you was changed at the same moment. Choose once more.");
            }
        }

        return new Outcome.Done("Saved. Introductions, changes to your partnership and sign-in codes come in any case.");
    }
}
