using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>A person agrees on the own page, as in the talk, to the focus and to the line that says what the person brings; or takes it back.</summary>
public sealed class AgreeToLines(AppDb db, Vault vault, FindSchoolThisYear find, TimeProvider clock)
{
    /// <param name="version">Of the person's own place, as it was shown: nobody agrees to a focus that was changed meanwhile.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid pair, int version, (bool Focus, bool Brings) agrees, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here
            || await db.PartnershipSeats.IntroducedTo(actor, here).Include(s => s.Partnership!.Seats).SingleOrDefaultAsync(s => s.Partnership!.PublicId == pair, cancel) is not { } seat)
        {
            return new Outcome.Missing();
        }

        if (seat.Version != version)
        {
            return Changed;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var words = vault.Open<PartnershipWords>(Purpose.PartnershipWords, seat.Partnership!.SealedWords);
        var others = seat.Partnership.Seats.Where(s => s.Id != seat.Id && s.PersonId is not null && s.EndsOn is null);

        // Only a focus that the others agreed to was shown: nobody agrees to, or takes back, what was not on the page.
        if (words.Focus.Count > 0 && others.All(s => s.FocusAgreedAt is not null))
        {
            seat.FocusAgreedAt = agrees.Focus ? seat.FocusAgreedAt ?? now : null;
        }

        if (words.Brings.GetValueOrDefault(actor.PersonId)?.Count > 0)
        {
            seat.BringsAgreedAt = agrees.Brings ? seat.BringsAgreedAt ?? now : null;
        }

        seat.Version++;
        db.Record(actor, now, "invitation.agreed", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Saved. What you ticked is named from now on, and nothing else.") : Changed;
    }

    private static readonly Outcome Changed = new Outcome.Stale("Your principal changed something here since you opened the page. It is shown as it is now; tick it again.");
}
