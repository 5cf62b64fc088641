using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>Saves what one person brings to the call, shares it, takes it back.</summary>
public sealed class WriteCallNotes(AppDb db, Vault vault, TimeProvider clock)
{
    private const int LongestBox = 2000;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> SaveAsync(Actor actor, CallPage page, CallNoteForm form, bool share, CancellationToken cancel)
    {
        if (page.Peers.AreWordsOver)
        {
            return new Outcome.Refused("", page.Peers.WordsWent);
        }

        var text = new CallText(StepRules.Tidy(form.Question), StepRules.Tidy(form.Tried), StepRules.Tidy(form.Help));
        Objection[] objections =
        [
            .. new[] { (text.Question, "Note.Question"), (text.Tried, "Note.Tried"), (text.Help, "Note.Help") }
                .Where(b => b.Item1.Length > LongestBox).Select(b => new Objection(b.Item2, $"Say it in {LongestBox} characters at most; now it is {b.Item1.Length}.")),
            .. share && !text.Parts.Any() ? new[] { new Objection("Note.Question", "There is nothing to share yet. Write one line first.") } : [],
        ];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var note = await FindAsync(page, cancel);
        if ((note?.Version ?? 0) != form.Version)
        {
            return note is not null && vault.Open<CallText>(Purpose.CallNotes, note.SealedText) == text && (note.SharedAt is not null || !share) ? Said(page, note.SharedAt is not null) : Changed;
        }

        if (note is null)
        {
            note = new() { SeatId = page.Peers.Me.SeatId, DistrictId = page.Peers.Me.DistrictId, SealedText = [] };
            db.Add(note);
        }

        var isShared = share && note.SharedAt is null;
        (note.SealedText, note.SharedAt, note.Version) = (vault.Seal(Purpose.CallNotes, text), note.SharedAt ?? (share ? Now : null), note.Version + 1);

        // Of a draft nobody learns but its writer: not even that it is there.
        db.Record(actor, Now, isShared ? "peer-call.notes-shared" : "peer-call.noted", "", note.SharedAt is null ? [actor.PersonId] : page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? Said(page, note.SharedAt is not null) : Changed;
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, CallPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } note)
        {
            return new Outcome.Missing();
        }

        if (note.SharedAt is not null)
        {
            (note.SharedAt, note.Version) = (null, note.Version + 1);
            db.Record(actor, Now, "peer-call.notes-taken-back", "", page.Peers.PersonIds);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Taken back. Only you see it.") : Changed;
    }

    public async Task<Outcome> DeleteAsync(Actor actor, CallPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } note)
        {
            return Deleted;
        }

        db.Remove(note);
        db.Record(actor, Now, "peer-call.notes-deleted", "", note.SharedAt is null ? [actor.PersonId] : page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? Deleted : Changed;
    }

    private static readonly Outcome Deleted = new Outcome.Done("Deleted. Nobody can open it any more.");
    private static readonly Outcome Changed = new Outcome.Stale("You saved this in another window since you opened this page. What you typed is still here; save again to put it in its place.");

    private static Outcome.Done Said(CallPage page, bool shared) => new(shared ? $"Saved. {page.Peers.PartnersFirst} can read it." : "Kept. Only you see it.");

    private Task<CallNote?> FindAsync(CallPage page, CancellationToken cancel) => db.CallNotes.SingleOrDefaultAsync(n => n.SeatId == page.Peers.Me.SeatId, cancel);
}
