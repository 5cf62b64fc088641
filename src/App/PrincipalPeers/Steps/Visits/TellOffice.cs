using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Oversight;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>The host gives the address of the own school's office, which is told of the visitors; or takes it off. Nobody else may.</summary>
public sealed class TellOffice(AppDb db, Vault vault, OfficeMail mail, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, VisitPage page, string? typed, CancellationToken cancel)
    {
        if (!page.IsHost || page.IsDone || page.Peers.IsOver)
        {
            return new Outcome.Missing();
        }

        var address = (typed ?? "").Trim().ToLowerInvariant();
        if (address.Length > 0 && PrincipalRules.ObjectionsTo("x", address).Any())
        {
            return new Outcome.Refused("Office", "Enter an email address, like office@school.org, or leave it empty.");
        }

        var visit = await db.SiteVisits.SingleAsync(v => v.Id == page.Visit!.Id, cancel);
        if (address != (mail.AddressOf(visit) ?? ""))
        {
            await mail.TakeBackAsync(visit, cancel);
            visit.SealedOffice = address.Length == 0 ? null : vault.Seal(Purpose.VisitOffice, address);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "peer-visit.office", "", actor.PersonId);
        }

        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(address.Length == 0 ? "The office gets no email." : "Noted. The office gets one email two school days before the visit.")
            : new Outcome.Stale("Somebody changed this visit at the same moment. What you typed is still here; save once more.");
    }
}
