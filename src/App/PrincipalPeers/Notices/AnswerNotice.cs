using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>What a director of schools says to a notice: read, or a concern, which can be taken back.</summary>
public sealed class AnswerNotice(AppDb db, Vault vault, NoticeClock time)
{
    public async Task<Outcome> AcknowledgeAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } notice)
        {
            return new Outcome.Missing();
        }

        notice.AcknowledgedAt ??= time.Now;
        return await SaveAsync(actor, notice, "notice.read", "Thank you. The state sees that you read it.", cancel);
    }

    public async Task<Outcome> ConcernAsync(Actor actor, Guid id, string words, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } notice)
        {
            return new Outcome.Missing();
        }

        if (words.Length is 0 or > NoticeRules.MostConcern)
        {
            return new Outcome.Refused("Words", $"Say in a few words what the state should know. {NoticeRules.MostConcern} letters at most.");
        }

        if (notice.ConcernUntil < time.Today)
        {
            return new Outcome.Refused("Words", "The days for a concern are over. Call the program contact: they can still change a match.");
        }

        (notice.SealedConcern, notice.ConcernAt, notice.ConcernSettledAt) = (vault.Seal(Purpose.PeerConcern, words), time.Now, null);
        notice.AcknowledgedAt ??= time.Now;
        return await SaveAsync(actor, notice, "notice.concern-raised", "The state has your concern. Administrators of that match are not told before it is settled.", cancel);
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } notice)
        {
            return new Outcome.Missing();
        }

        (notice.SealedConcern, notice.ConcernAt, notice.ConcernSettledAt) = (null, null, null);
        return await SaveAsync(actor, notice, "notice.concern-withdrawn", "Your concern is taken back.", cancel);
    }

    private Task<PeerNotice?> FindAsync(Actor actor, Guid id, CancellationToken cancel) => db.PeerNotices.VisibleTo(actor).SingleOrDefaultAsync(n => n.PublicId == id, cancel);

    private async Task<Outcome> SaveAsync(Actor actor, PeerNotice notice, string act, string said, CancellationToken cancel)
    {
        notice.Version++;
        db.Record(actor, time.Now, act);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(said) : new Outcome.Stale("Somebody changed this at the same moment. Look at it as it is now.");
    }
}
