using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>How often somebody wants notes, and whether on the morning of a meeting.</summary>
public sealed class SetRhythm(AppDb db, TimeProvider clock)
{
    private static readonly IReadOnlyList<(NoteRhythm Rhythm, string Offer, string Says)> ofPartners =
    [
        (NoteRhythm.Weekly, "Once a week at most", "One short email, and only when there is something."),
        (NoteRhythm.SameDay, "Also the next school morning", "When your partner logged or shared something, or somebody answered you."),
        (NoteRhythm.Never, "No notes", "Everything stands on your first page too."),
    ];

    private static readonly IReadOnlyList<(NoteRhythm Rhythm, string Offer, string Says)> ofOthers =
    [
        (NoteRhythm.Weekly, "Once a week at most", "One short email on the first school day, and only when something waits for you."),
        (NoteRhythm.Never, "No notes", "Everything stands on your pages too."),
    ];

    /// <returns>Empty for whoever gets none.</returns>
    public static IReadOnlyList<(NoteRhythm Rhythm, string Offer, string Says)> ChoicesOf(Actor actor) =>
        actor.Holds(May.BePartner) ? ofPartners : actor.Holds(May.CheckIn) || actor.Holds(May.VerifyHours) || actor.Role == Role.PeerAdministrator ? ofOthers : [];

    /// <summary>What is chosen, of what is offered: whoever is told in the week only was not asked about the same day.</summary>
    public static NoteRhythm ChosenOf(Actor actor, NoteRhythm stored) => ChoicesOf(actor).Any(c => c.Rhythm == stored) ? stored : NoteRhythm.Weekly;

    /// <param name="meetings">On the morning of a meeting too: for partners, who are the ones asked.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, string? typed, bool meetings, CancellationToken cancel)
    {
        var choices = ChoicesOf(actor);
        if (choices.Count == 0)
        {
            return new Outcome.Missing();
        }

        if (!Enum.TryParse<NoteRhythm>(typed, out var rhythm) || rhythm.ToString() != typed || choices.All(c => c.Rhythm != rhythm))
        {
            return new Outcome.Refused("Notes", $"Choose one of the {Words.Number(choices.Count)}.");
        }

        var me = await db.People.SingleAsync(p => p.Id == actor.PersonId, cancel);
        var mornings = actor.Holds(May.BePartner) ? meetings : me.MeetingNotes;
        if (me.Notes != rhythm || me.MeetingNotes != mornings)
        {
            (me.Notes, me.MeetingNotes, me.Version) = (rhythm, mornings, me.Version + 1);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "notes.chosen", "", actor.PersonId);
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("Something about you was changed at the same moment. Choose once more.");
            }
        }

        return new Outcome.Done($"Saved. {(actor.Holds(May.BePartner) ? "Introductions, changes to your partnership and sign-in codes" : actor.LeadsSchool ? "What pairs ask for, who would like to talk, and sign-in codes" : "Sign-in codes")} come in any case.");
    }
}
