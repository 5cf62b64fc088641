using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>One of a pair asks the principal for something, or takes it back.</summary>
public sealed class SendAsk(AppDb db, Vault vault, AskMail mail, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, AskForm form, CancellationToken cancel)
    {
        Objection[] objections = [.. AskRules.ObjectionsTo(form)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var done = new Outcome.Done($"Sent. {pair.Principal} sees it in the list of this week and learns of it by email on a school day. The answer stands on this page and on your Home.");
        if (await IsThereAsync(pair, form.SendKey, cancel))
        {
            return done;
        }

        db.Add(new PairAsk
        {
            PublicId = PublicId.New(),
            PartnershipId = pair.Id,
            SchoolId = pair.Here.SchoolId,
            DistrictId = pair.Here.DistrictId,
            SchoolYearId = pair.Here.YearId,
            Kind = form.Kind!.Value,
            SealedLine = PersonRules.Squeezed(form.Line) is { Length: > 0 } line ? vault.Seal(Purpose.AskLine, line) : null,
            AskedById = actor.PersonId,
            AskedAt = Now,
            SendKey = form.SendKey,
        });
        await mail.TellAsync(pair, cancel);
        db.Record(actor, Now, "ask.sent", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) || await IsThereAsync(pair, form.SendKey, cancel) ? done : new Outcome.Missing();
    }

    public async Task<Outcome> WithdrawAsync(Actor actor, OwnPair pair, Guid id, CancellationToken cancel)
    {
        if (await db.PairAsks.SingleOrDefaultAsync(a => a.PartnershipId == pair.Id && a.PublicId == id, cancel) is not { } ask)
        {
            return new Outcome.Missing();
        }

        if (ask.AnsweredAt is not null)
        {
            return new Outcome.Done("It was answered already, and stands below.");
        }

        var done = new Outcome.Done("Taken back. It is gone from the list of the week.");
        if (ask.WithdrawnAt is not null)
        {
            return done;
        }

        (ask.WithdrawnAt, ask.Version) = (Now, ask.Version + 1);
        await mail.TakeBackAsync(pair, ask, cancel);
        db.Record(actor, Now, "ask.withdrawn", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? done : new Outcome.Stale("It was answered at the same moment. The answer stands below.");
    }

    private Task<bool> IsThereAsync(OwnPair pair, Guid sendKey, CancellationToken cancel) => db.PairAsks.AnyAsync(a => a.PartnershipId == pair.Id && a.SendKey == sendKey, cancel);
}
