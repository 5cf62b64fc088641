using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>What the principal notes about a finalized partnership before it is introduced: its focus, and the conversation with each person.</summary>
public sealed class PairChanges(AppDb db, Vault vault, TimeProvider clock)
{
    public static readonly Outcome SomebodyElse = new Outcome.Stale("Somebody else changed this partnership since you opened it. It is shown as it is now; make your change again.");

    /// <summary>A new focus is a new question: whoever had agreed to the old one is asked again.</summary>
    public async Task<Outcome> SetFocusAsync(Actor actor, Guid id, int version, IReadOnlyList<string> chosen, CancellationToken cancel)
    {
        var pair = await FindAsync(actor, id, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        var known = await db.Rubrics.SelectMany(r => r.Indicators).Where(i => i.IsMatched).OrderBy(i => i.Position).Select(i => i.Code).ToListAsync(cancel);
        Objection[] objections = [.. ExpectationRules.ObjectionsToFocus(chosen, known)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (pair.Version != version)
        {
            return SomebodyElse;
        }

        var words = vault.Open<PartnershipWords>(Purpose.PartnershipWords, pair.SealedWords);
        List<string> focus = [.. known.Distinct(StringComparer.Ordinal).Where(k => chosen.Contains(k, StringComparer.Ordinal))];
        if (!focus.SequenceEqual(words.Focus, StringComparer.Ordinal))
        {
            pair.SealedWords = vault.Seal(Purpose.PartnershipWords, words with { Focus = focus });
            pair.Seats.ForEach(s => (s.FocusAgreedAt, s.Version) = (null, s.Version + 1));
        }

        return await SaveAsync(actor, pair, "focus.set", "Focus saved. Each person agrees to it in your conversation.", cancel);
    }

    /// <summary>Notes the one-to-one talk with a person and what they agreed to there. Clearing a tick takes the agreement back.</summary>
    public async Task<Outcome> NoteTalkAsync(Actor actor, Guid id, int version, TalkNote note, CancellationToken cancel)
    {
        var pair = await FindAsync(actor, id, cancel);
        var seat = pair?.Seats.Find(s => s.Id == note.SeatId && s.PersonId is not null);
        if (pair is null || seat is null)
        {
            return new Outcome.Missing();
        }

        if (pair.Version != version)
        {
            return SomebodyElse;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var words = vault.Open<PartnershipWords>(Purpose.PartnershipWords, pair.SealedWords);
        seat.TalkedOn = note.Talked ? seat.TalkedOn ?? note.Today : null;
        seat.FocusAgreedAt = note.Talked && note.AgreesToFocus && words.Focus.Count > 0 ? seat.FocusAgreedAt ?? now : null;
        seat.BringsAgreedAt = note.Talked && note.AgreesToBrings && words.Brings.GetValueOrDefault(seat.PersonId!.Value)?.Count > 0 ? seat.BringsAgreedAt ?? now : null;
        seat.Version++;
        return await SaveAsync(actor, pair, "talk.noted", note.Talked ? "Conversation noted." : "Conversation taken back.", cancel);
    }

    private Task<Partnership?> FindAsync(Actor actor, Guid id, CancellationToken cancel) =>
        db.Partnerships.VisibleTo(actor).Include(p => p.Seats).SingleOrDefaultAsync(p => p.PublicId == id && p.EndsOn == null, cancel);

    private async Task<Outcome> SaveAsync(Actor actor, Partnership pair, string action, string status, CancellationToken cancel)
    {
        pair.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, action, pair.Reference, pair.Seats.Select(s => s.PersonId).OfType<long>());
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(status) : SomebodyElse;
    }
}
