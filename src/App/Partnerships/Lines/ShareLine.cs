using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>Lets others read a line, and takes it back.</summary>
public sealed class ShareLine(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, Guid sendKey, LineForm form, CancellationToken cancel)
    {
        Objection[] objections = [.. LineRules.ObjectionsTo(form)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var reads = LineRules.WhoReads(form.For)!.Value;
        var done = new Outcome.Done($"Shared. {LineSentences.Readers(reads, form.ShowsName, pair.Principal)}. You can take it back here.");
        if (await IsThereAsync(pair, sendKey, cancel))
        {
            return done;
        }

        db.Add(new SharedLine
        {
            PublicId = PublicId.New(),
            PartnershipId = pair.Id,
            SchoolId = pair.Here.SchoolId,
            DistrictId = pair.Here.DistrictId,
            SchoolYearId = pair.Here.YearId,
            AuthorId = actor.PersonId,
            For = reads,
            ShowsName = form.ShowsName && reads is not LineFor.Principal,
            SealedText = vault.Seal(Purpose.SharedLine, LineRules.Tidy(form.Text)),
            SharedAt = Now,
            SendKey = sendKey,
        });
        db.Record(actor, Now, "line.shared", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) || await IsThereAsync(pair, sendKey, cancel) ? done : new Outcome.Missing();
    }

    /// <summary>Only its author takes a line back; its words are gone with it.</summary>
    public async Task<Outcome> TakeBackAsync(Actor actor, OwnPair pair, Guid id, CancellationToken cancel)
    {
        if (await db.SharedLines.SingleOrDefaultAsync(l => l.PartnershipId == pair.Id && l.AuthorId == actor.PersonId && l.PublicId == id, cancel) is not { } line)
        {
            return new Outcome.Missing();
        }

        if (line.TakenBackAt is null)
        {
            (line.TakenBackAt, line.SealedText, line.Version) = (Now, [], line.Version + 1);
            db.Record(actor, Now, "line.taken-back", "", actor.PersonId);
            await db.TrySaveAsync(cancel);
        }

        return new Outcome.Done("Taken back. Nobody finds it from now on; who read it has read it.");
    }

    private Task<bool> IsThereAsync(OwnPair pair, Guid sendKey, CancellationToken cancel) => db.SharedLines.AnyAsync(l => l.PartnershipId == pair.Id && l.SendKey == sendKey, cancel);
}
