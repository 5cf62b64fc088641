using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports;

/// <summary>Keeps what was typed and ticked on the report, sealed, and checks the file again. Saves no row.</summary>
public sealed class FixRows(AppDb db, Vault vault, CheckBatch check, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BatchSeen seen, TypedFixes fixes, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is null)
        {
            return instead!;
        }

        var opened = check.Open(batch, here);
        var before = (await check.ExecuteAsync(batch.Kind, opened, cancel)).Report;
        var wanted = FixRules.Wanted(batch.Kind, before, fixes);
        if (wanted.Count == 0)
        {
            return new Outcome.Refused("", "There is nothing to check again: type a fix or tick a row to skip first.");
        }

        var corrections = opened.Corrections.With(wanted);
        var after = (await check.ExecuteAsync(batch.Kind, opened with { Corrections = corrections }, cancel)).Report;
        if (after.Refusal is { Kind: FileRefusalKind.ForbiddenContent } refusal)
        {
            return new Outcome.Refused("", $"{refusal.What} We never keep that, so none of your fixes were kept. Take it out and check again.");
        }

        batch.SealedCorrections = corrections.IsEmpty ? null : vault.Seal(Purpose.ImportFile, corrections);
        batch.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "import.fixed", $"{FileKindWords.For(batch.Kind)}: {wanted.Count} corrections");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Checked again. {ReportWords.Counts(after)}. Nothing has been saved yet.", batch.PublicId)
            : new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
    }
}
