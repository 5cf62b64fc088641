using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>What the state does about one notice besides sending it: its words, the talk with the director, a concern that is settled.</summary>
public sealed class ChangeNotice(AppDb db, NoticeClock time)
{
    public Task<Outcome> SaveWordsAsync(Actor actor, Guid id, string words, CancellationToken cancel) => DoAsync(actor, id, "notice.edited", notice =>
    {
        if (words.Length > NoticeRules.MostWords)
        {
            return new Outcome.Refused("Text", $"Use {NoticeRules.MostWords} letters at most.");
        }

        if (notice.SentAt is not null)
        {
            return new Outcome.Refused("Text", "This notice is sent; its words stay as the director read them.");
        }

        notice.Words = words == NoticeText.Usual.ReplaceLineEndings("\n") ? "" : words;
        return new Outcome.Done("The words are saved.");
    }, cancel);

    public Task<Outcome> NoteContactAsync(Actor actor, Guid id, string who, DateOnly? on, CancellationToken cancel) => DoAsync(actor, id, "notice.contact-noted", notice =>
    {
        if (who.Length is 0 or > CallRules.LongestName)
        {
            return new Outcome.Refused("Who", $"Enter whom you talked with, like Dr. Marsh. {CallRules.LongestName} letters at most.");
        }

        if (on > time.Today)
        {
            return new Outcome.Refused("On", "The day is still to come.");
        }

        if (notice.SentAt is null)
        {
            return new Outcome.Refused("Who", "Send the notice first: the talk is about it.");
        }

        (notice.ContactWho, notice.ContactOn, notice.ContactById) = (who, on ?? time.Today, actor.PersonId);
        return new Outcome.Done($"Noted: you talked with {who}.");
    }, cancel);

    public Task<Outcome> SettleAsync(Actor actor, Guid id, CancellationToken cancel) => DoAsync(actor, id, "notice.concern-settled", notice =>
    {
        if (notice.ConcernAt is null || notice.ConcernSettledAt is not null)
        {
            return new Outcome.Stale("No concern is open any more.");
        }

        notice.ConcernSettledAt = time.Now;
        return new Outcome.Done("The concern is settled.");
    }, cancel);

    private async Task<Outcome> DoAsync(Actor actor, Guid id, string act, Func<PeerNotice, Outcome> change, CancellationToken cancel)
    {
        if (await db.PeerNotices.VisibleTo(actor).SingleOrDefaultAsync(n => n.PublicId == id, cancel) is not { } notice)
        {
            return new Outcome.Missing();
        }

        var outcome = change(notice);
        if (outcome is not Outcome.Done)
        {
            return outcome;
        }

        notice.Version++;
        db.Record(actor, time.Now, act);
        return await db.TrySaveAsync(cancel) ? outcome : new Outcome.Stale("Somebody changed this notice at the same moment. Look at it as it is now.");
    }
}
