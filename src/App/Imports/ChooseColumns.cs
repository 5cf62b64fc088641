using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports;

/// <summary>Says which column of a file is what, and which year its results are from. Remembered for the school's next file with the same header.</summary>
public sealed class ChooseColumns(AppDb db, CheckBatch check, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BatchSeen seen, ColumnsTold told, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is null)
        {
            return instead!;
        }

        var opened = check.Open(batch, here);
        Objection[] objections = [.. ColumnRules.ObjectionsTo(told, batch.Kind, opened.Table.Header, here.YearStartsOn.Year)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var targets = ColumnRules.Targets(told, opened.Table.Header);
        var choices = opened.Choices with { Columns = targets, SchoolYear = told.SchoolYear ?? opened.Choices.SchoolYear };
        var report = (await check.ExecuteAsync(batch.Kind, opened with { Choices = choices }, cancel)).Report;
        var now = clock.GetUtcNow().UtcDateTime;
        batch.Mapping = choices.Write();
        batch.Version++;
        if (report.Refusal is { Kind: FileRefusalKind.ForbiddenContent } refusal)
        {
            batch.End(ImportState.GivenUp, now, refusal.ToString());
        }
        else if (told.Targets.Count > 0)
        {
            await ColumnMemories.RememberAsync(db, here, batch.Kind, new(opened.Table.Header, choices.ToRemember()), cancel);
        }

        db.Record(actor, now, "import.columns", FileKindWords.For(batch.Kind));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(batch.IsOpen && report.Refusal is null ? $"{ReportWords.Counts(report)}. Nothing has been saved yet." : "", batch.PublicId)
            : new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
    }
}
