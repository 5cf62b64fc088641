using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports;

/// <summary>Says which school of a district's export is meant. Remembered for the next export.</summary>
public sealed class ChooseSchool(AppDb db, CheckBatch check, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BatchSeen seen, string? school, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is null)
        {
            return instead!;
        }

        var opened = check.Open(batch, here);
        if (school is null || !opened.Facts.Schools.Any(s => string.Equals(s.Id, school, StringComparison.Ordinal)))
        {
            return new Outcome.Refused("School", "Choose the school that is yours.");
        }

        batch.Mapping = (opened.Choices with { School = school }).Write();

        // Rows are the school's own: what was typed about another one's does not belong to them.
        batch.SealedCorrections = null;
        batch.Version++;
        var chosen = check.Open(batch, here);
        if (chosen.Facts.AsksSchool)
        {
            return new Outcome.Refused("School", "Nobody who works at that school is in this export. Choose another one, or ask for an export that has yours.");
        }

        var report = (await check.ExecuteAsync(batch.Kind, chosen, cancel)).Report;
        await SchoolMemories.RememberAsync(db, here, school, cancel);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "import.school", FileKindWords.For(batch.Kind));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{ReportWords.Counts(report)}. Nothing has been saved yet.", batch.PublicId)
            : new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
    }
}
