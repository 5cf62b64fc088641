using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Says how the values of another instrument are read, for this file and the district's next ones of that name, and takes it back. Saves no result.</summary>
public sealed class DeclareInstrument(AppDb db, CheckBatch check, TimeProvider clock)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Somebody worked on this file or this instrument at the same moment. This is how it stands now.");

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BatchSeen seen, InstrumentForm told, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is not { Kind: FileKind.Results })
        {
            return instead ?? new Outcome.Missing();
        }

        var opened = check.Open(batch, here);
        var rubric = await LoadRubric.ForTeachersAsync(db, cancel);
        var file = await FindInstrument.OfAsync(db, opened, rubric, cancel);
        var (name, declared, objections) = CheckDeclaration.Of(told, file, rubric);
        if (declared is null)
        {
            return new Outcome.Refused([.. objections]);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await db.RememberAsync(here.DistrictId, (name, declared), (actor, now), cancel);
        var choices = opened.Choices with { Instrument = file.IsNamedInFile ? null : name };
        batch.Mapping = choices.Write();
        batch.Version++;
        await ColumnMemories.RememberAsync(db, here, FileKind.Results, new(opened.Table.Header, choices.ToRemember()), cancel);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"The file is read as {name}. {ReportWords.Counts((await check.ExecuteAsync(batch, here, cancel)).Report)}. Nothing has been saved yet.", batch.PublicId) : AtOnce;
    }

    /// <summary>From now on nobody's file is read that way. Results saved before stay as they are.</summary>
    public async Task<Outcome> WithdrawAsync(Actor actor, SchoolThisYear here, BatchSeen seen, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is not { Kind: FileKind.Results })
        {
            return instead ?? new Outcome.Missing();
        }

        var opened = check.Open(batch, here);
        var file = await FindInstrument.OfAsync(db, opened, await LoadRubric.ForTeachersAsync(db, cancel), cancel);
        if (await db.WithdrawAsync(here.DistrictId, file.Name, (actor, clock.GetUtcNow().UtcDateTime), cancel) is not { } name)
        {
            return new Outcome.Stale("That was withdrawn already. This is how it stands now.");
        }

        batch.Mapping = (opened.Choices with { Instrument = null }).Write();
        batch.Version++;
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Withdrawn. Files of {name} are not read any more until somebody says how. Results saved before stay.", batch.PublicId)
            : AtOnce;
    }
}
