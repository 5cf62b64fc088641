using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>Saves what one person writes about a visit, shares it, takes it back; and who covers at home, which is never shared.</summary>
public sealed class WriteVisitNotes(AppDb db, Vault vault, TimeProvider clock)
{
    private const int LongestBox = 4000;
    private const int LongestCover = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> SaveAsync(Actor actor, VisitPage page, NoteForm form, bool share, CancellationToken cancel)
    {
        if (page.Peers.AreWordsOver)
        {
            return new Outcome.Refused("", page.Peers.WordsWent);
        }

        var text = new VisitNoteText(StepRules.Tidy(form.Saw), StepRules.Tidy(form.Idea), LeadershipPractices.Read(form.Practice));
        Objection[] objections =
        [
            .. new[] { (text.Saw, "Note.Saw"), (text.Idea, "Note.Idea") }.Where(b => b.Item1.Length > LongestBox).Select(b => new Objection(b.Item2, $"Say it in {LongestBox} characters at most; now it is {b.Item1.Length}.")),
            .. share && text.IsEmpty ? new[] { new Objection("Note.Saw", "There is nothing to share yet. Write one line first.") } : [],
        ];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var note = await FindAsync(page, cancel);
        if ((note?.Version ?? 0) != form.Version)
        {
            return note is not null && vault.Open<VisitNoteText>(Purpose.VisitNotes, note.SealedText) == text && (note.SharedAt is not null || !share) ? Said(page, note.SharedAt is not null) : Changed;
        }

        note ??= New(page);
        var isShared = share && note.SharedAt is null;
        (note.SealedText, note.SharedAt, note.Version) = (vault.Seal(Purpose.VisitNotes, text), note.SharedAt ?? (share ? Now : null), note.Version + 1);

        note.Practice = text.Idea.Length > 0 ? text.Practice : LeadershipPractice.None;

        // Of a draft nobody learns but its writer: not even that it is there.
        db.Record(actor, Now, isShared ? "peer-visit.notes-shared" : "peer-visit.noted", "", note.SharedAt is null ? [actor.PersonId] : page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? Said(page, note.SharedAt is not null) : Changed;
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, VisitPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } note)
        {
            return new Outcome.Missing();
        }

        if (note.SharedAt is not null)
        {
            (note.SharedAt, note.Version) = (null, note.Version + 1);
            db.Record(actor, Now, "peer-visit.notes-taken-back", "", page.Peers.PersonIds);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Taken back. Only you see these notes.") : Changed;
    }

    /// <summary>Who covers at home is no note of the visit: it stays.</summary>
    public async Task<Outcome> DeleteAsync(Actor actor, VisitPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } note)
        {
            return Deleted;
        }

        db.Record(actor, Now, "peer-visit.notes-deleted", "", note.SharedAt is null ? [actor.PersonId] : page.Peers.PersonIds);
        (note.SealedText, note.Practice, note.SharedAt, note.Version) = (vault.Seal(Purpose.VisitNotes, VisitNoteText.Empty), LeadershipPractice.None, null, note.Version + 1);
        return await db.TrySaveAsync(cancel) ? Deleted : Changed;
    }

    public async Task<Outcome> CoverAsync(Actor actor, VisitPage page, string? typed, CancellationToken cancel)
    {
        if (page.Peers.AreWordsOver)
        {
            return new Outcome.Refused("", page.Peers.WordsWent);
        }

        var cover = StepRules.Tidy(typed);
        if (cover.Length > LongestCover)
        {
            return new Outcome.Refused("Cover", $"Say it in {LongestCover} characters at most; now it is {cover.Length}.");
        }

        var note = await FindAsync(page, cancel) ?? New(page);
        note.SealedCover = cover.Length == 0 ? null : vault.Seal(Purpose.VisitCover, cover);
        note.Version++;
        db.Record(actor, Now, "peer-visit.covered", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Noted. Only you see who covers for you.") : Changed;
    }

    private static readonly Outcome Deleted = new Outcome.Done("Deleted. Nobody can open these notes any more.");
    private static readonly Outcome Changed = new Outcome.Stale("You saved these notes in another window since you opened this page. What you typed is still here; save again to put it in its place.");

    private static Outcome.Done Said(VisitPage page, bool shared) => new(shared ? $"Saved. {page.Peers.PartnersFirst} can read it." : "Kept. Only you see it.");

    private Task<VisitNote?> FindAsync(VisitPage page, CancellationToken cancel) => db.VisitNotes.SingleOrDefaultAsync(n => n.VisitId == page.Visit!.Id && n.SeatId == page.Peers.Me.SeatId, cancel);

    private VisitNote New(VisitPage page)
    {
        var note = new VisitNote
        {
            VisitId = page.Visit!.Id, SeatId = page.Peers.Me.SeatId, DistrictId = page.Peers.Me.DistrictId, SealedText = vault.Seal(Purpose.VisitNotes, VisitNoteText.Empty),
        };
        db.Add(note);
        return note;
    }
}
