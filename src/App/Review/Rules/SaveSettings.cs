using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Rules;

/// <summary>Keeps what a run weighs and who gets a partner.</summary>
public sealed class SaveSettings(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, SettingsForm form, CancellationToken cancel)
    {
        if (form.Check() is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        var program = await db.ProgramSchools.VisibleTo(actor).SingleAsync(p => p.Id == here.ProgramSchoolId, cancel);
        program.MatchSettings = form.Over(Read(here)).ToText();
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "match-settings.saved");
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("Saved. The settings count from the next run.");
    }

    public static PairingSettings Read(SchoolThisYear here) =>
        here.MatchSettings.Length == 0 ? new PairingSettings() : PairingSettings.Parse(here.MatchSettings);
}
