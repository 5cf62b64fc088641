using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Changes what a district said about a nominee. What the nominee declared stays.</summary>
public sealed class ChangeNomination(AppDb db, Vault vault, DistrictCallLog calls, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerPlace place, ChangeForm form, SaidForm said, CancellationToken cancel)
    {
        if (NominatingActs.Hindrance(place) is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        var year = place.Year!.Id;
        if (await db.Nominations.VisibleTo(actor).Include(n => n.Person).SingleOrDefaultAsync(n => n.PublicId == form.Nomination && n.DistrictId == place.District.Id && n.PeerYearId == year && n.WithdrawnAt == null, cancel) is not { } nomination)
        {
            return new Outcome.Missing();
        }

        string[] codes = [.. (await db.PeerIndicatorsAsync(cancel)).Select(i => i.Code)];
        Objection[] objections = [.. place.OnBehalf ? said.Objections(calls.Today) : [], .. DetailsRules.ObjectionsTo(form.Details, "Change.Details", codes)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (nomination.Version != form.Version)
        {
            return new Outcome.Stale($"What is known of {nomination.Person!.Name} changed since you opened the page. Look at it as it is now, and save once more.");
        }

        AvoidDays.TryRead(form.Details.Avoid, out var days);
        nomination.Level = form.Details.Level is { Length: > 0 } level ? level : nomination.Level;
        (nomination.TravelMiles, nomination.AvoidDates) = (DetailsRules.Miles(form.Details.Miles), days);
        nomination.SealedCard = vault.Seal(Purpose.NomineeCard, vault.Open<NomineeCard>(Purpose.NomineeCard, nomination.SealedCard) with
        {
            Proposed = form.Details.Proposed is { Length: > 0 } code ? [code] : [],
            NotWith = form.Details.NotWith?.Trim() ?? "",
        });
        nomination.Version++;
        calls.NoteSource(actor, place, DistrictCallKind.Changed, said, $"{nomination.Person!.Name}.");
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "nomination.changed", "", nomination.PersonId);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Saved for {nomination.Person.Name}.")
            : new Outcome.Stale($"Somebody changed what is known of {nomination.Person.Name} at the same moment. Look at it as it is now.");
    }
}
