using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Nominating;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>Keeps what a nominee declares: focus, what could be shared, the wish, level, dates and travel. Not with whom the district would not pair.</summary>
public sealed class SaveProfile(AppDb db, Vault vault, ReadNomination read, TimeProvider clock)
{
    /// <param name="id">Null for the own.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid? id, ProfileForm form, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(actor, id, cancel) is not { } nominee)
        {
            return new Outcome.Missing();
        }

        if (AnswerNomination.Hindrance(nominee) is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        string[] codes = [.. nominee.Indicators.Select(i => i.Code)];
        Objection[] objections = [.. ProfileRules.ObjectionsTo(form, codes)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var row = await db.Nominations.VisibleTo(actor).SingleAsync(n => n.PublicId == nominee.PublicId, cancel);
        if (row.Version != form.Version)
        {
            return AnswerNomination.Changed;
        }

        AvoidDays.TryRead(form.Avoid, out var days);
        row.SealedCard = vault.Seal(Purpose.NomineeCard, nominee.Card with { Focus = ProfileRules.InOrder(form.Focus, codes), Share = ProfileRules.InOrder(form.Share, codes), Wish = form.Wish });
        (row.Level, row.TravelMiles, row.AvoidDates, row.Version) = (form.Level is { Length: > 0 } level ? level : row.Level, DetailsRules.Miles(form.Miles), days, row.Version + 1);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "nominee-card.saved", "", row.PersonId);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(id is null ? "Saved. You can change it until matches are decided." : $"Saved for {nominee.Name}.") : AnswerNomination.Changed;
    }
}
