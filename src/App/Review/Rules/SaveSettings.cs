using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Rules;

/// <summary>Keeps what a run weighs and who gets a partner.</summary>
public sealed class SaveSettings(AppDb db, DeriveWords words, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, SettingsForm form, CancellationToken cancel)
    {
        if (form.Check() is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        var program = await db.ProgramSchools.VisibleTo(actor).SingleAsync(p => p.Id == here.ProgramSchoolId, cancel);
        program.MatchSettings = form.Over(Read(here)).ToText();
        var now = clock.GetUtcNow().UtcDateTime;
        db.Record(actor, now, "match-settings.saved");
        if (program.Pooling == form.Pooling)
        {
            await db.SaveChangesAsync(cancel);
            return new Outcome.Done("Saved. The settings count from the next run.");
        }

        program.Pooling = form.Pooling;
        db.Record(actor, now, "pooling.changed", form.Pooling.ToString());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await words.ExecuteAsync(here with { Pooling = form.Pooling }, cancel);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody saved a card or a file at the same moment. Nothing was changed here. Save again.");
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done("Saved. Everybody’s words were made anew. Suggestions change with the next run.");
    }

    public static PairingSettings Read(SchoolThisYear here) =>
        here.MatchSettings.Length == 0 ? new PairingSettings() : PairingSettings.Parse(here.MatchSettings);
}
