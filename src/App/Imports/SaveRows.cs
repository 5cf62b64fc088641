using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Reports;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports;

/// <summary>Saves the ready rows of a checked file, all of them or none, and drops the file.</summary>
public sealed class SaveRows(AppDb db, CheckBatch check, DeriveWords words, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BatchSeen seen, RowsToSave told, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);

        // Imports of one school go one after the other: this row is held until the transaction ends, and the comparison below is with what is there then.
        await db.HoldAsync(here, cancel);
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is null)
        {
            return instead!;
        }

        var (report, plan) = await check.ExecuteAsync(batch, here, cancel);
        var ending = batch.Kind == FileKind.Roster ? told.PositionsToEnd : [];
        if (plan is null || (!report.HasSomethingToSave && ending.Count == 0))
        {
            return new Outcome.Refused("", "There is nothing to save in this file.");
        }

        if (FixRules.HasTyped(batch.Kind, report, told.NotChecked))
        {
            return new Outcome.Refused("", "You typed a fix that is not checked yet. Press \"Fix and check again\" first, or put the box back as it was.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var saved = await plan.WriteAsync(new SaveMoment(db, here, actor, now, batch.Id) { PositionsToEnd = ending }, cancel);
        if (saved is null)
        {
            return Lost();
        }

        batch.End(ImportState.Saved, now, Receipt(report, saved));
        db.Record(actor, now, "import.saved", $"{FileKindWords.For(batch.Kind)}: {batch.Receipt}", saved.PersonIds);
        if (!await db.TrySaveAsync(cancel))
        {
            return Lost();
        }

        await words.ExecuteAsync(here, cancel);
        if (!await db.TrySaveAsync(cancel))
        {
            return Lost();
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done("Saved. Nothing was sent to anybody.", batch.PublicId);
    }

    private static Outcome.Stale Lost() => new("Somebody else saved the same thing at the same moment. Nothing of this file was saved. This is how it stands now.");

    private static string Receipt(CheckedFile report, SavedRows saved)
    {
        var left = report.ProblemRows > 0 ? $" {Words.Count(report.ProblemRows, "row")} not saved." : "";
        return $"{Words.Count(report.ReadyRows, "row")} saved: {saved.What}.{left}";
    }
}
