using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Offers;

/// <summary>A leader replies to an ask, and says what became of time that was offered.</summary>
public sealed class AnswerAsks(AppDb db, Vault vault, RecordOffer record, TimeProvider clock)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Somebody changed this at the same moment. It is shown as it is now.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="talked">The talk that was asked for took place: no line is needed.</param>
    public async Task<Outcome> ReplyAsync(Actor actor, CheckInsOfYear year, Guid id, (string? Line, bool Talked) reply, CancellationToken cancel)
    {
        var ask = await db.PairAsks.VisibleTo(actor).SingleOrDefaultAsync(a => a.PublicId == id && a.SchoolYearId == year.Here.YearId, cancel);
        if (ask is null || year.Find(ask.PartnershipId) is not { } pair)
        {
            return new Outcome.Missing();
        }

        if (ask.WithdrawnAt is not null || ask.AnsweredAt is not null)
        {
            return new Outcome.Done($"{pair.FirstNames}: it was answered or taken back already.");
        }

        var line = PersonRules.Squeezed(reply.Line);
        Objection[] objections = line.Length == 0 && !(reply.Talked && ask.Kind == AskKind.Talk) ? [new("Reply", "Write a line, or offer time.")] : [.. AskRules.TooLong(line, "Reply")];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        Close(ask, actor, Now);
        ask.SealedReply = line.Length > 0 ? vault.Seal(Purpose.AskLine, line) : null;
        db.Record(actor, Now, "ask.answered", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Answered. {pair.FirstNames} see it on Home and on their page.") : AtOnce;
    }

    public async Task<Outcome> RecordAsync(Actor actor, CheckInsOfYear year, (Guid Id, int Seen) which, OfferResult? result, CancellationToken cancel)
    {
        var offer = await db.TimeOffers.VisibleTo(actor).SingleOrDefaultAsync(o => o.PublicId == which.Id && o.SchoolYearId == year.Here.YearId, cancel);
        return offer is null || year.Find(offer.PartnershipId) is not { } pair ? new Outcome.Missing() : await record.ExecuteAsync(actor, offer, pair.PersonIds, (result, which.Seen, year.Here.Today), cancel);
    }

    public static void Close(PairAsk ask, Actor actor, DateTime now) => (ask.AnsweredAt, ask.AnsweredById, ask.Version) = (now, actor.PersonId, ask.Version + 1);
}
