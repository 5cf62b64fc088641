using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Imports.Reports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

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
        var name = file.IsNamedInFile ? file.Name : (told.Name ?? "").Trim();
        if (file.IsMixed || (name.Length > 0 && InstrumentNames.Is(rubric, name)))
        {
            return new Outcome.Refused("Instrument.Name", file.IsMixed ? "This file has rows of several instruments. Send each in a file of its own." : $"{rubric.Name} is our own instrument and is read as it is.");
        }

        var (declared, objections) = InstrumentRules.Read(told, name, rubric.MatchedNames(), file.Indicators);
        if (declared is null)
        {
            return new Outcome.Refused([.. objections]);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await RememberAsync(actor, here, name, (declared, now), cancel);
        var choices = opened.Choices with { Instrument = file.IsNamedInFile ? null : name };
        batch.Mapping = choices.Write();
        batch.Version++;
        await ColumnMemories.RememberAsync(db, here, FileKind.Results, new(opened.Table.Header, choices.ToRemember()), cancel);
        db.Record(actor, now, "instrument.declared", $"{ConversionRules.Text(declared.Lowest)} to {ConversionRules.Text(declared.Highest)}, {declared.Indicators.Values.Count(c => c.Length > 0)} indicators");
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
        var key = CellText.Key(file.Name);
        if (await db.InstrumentReadings.SingleOrDefaultAsync(r => r.DistrictId == here.DistrictId && r.NameKey == key, cancel) is not { } reading)
        {
            return new Outcome.Stale("That was withdrawn already. This is how it stands now.");
        }

        db.Remove(reading);
        batch.Mapping = (opened.Choices with { Instrument = null }).Write();
        batch.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "instrument.withdrawn");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Withdrawn. Files of {reading.Name} are not read any more until somebody says how. Results saved before stay.", batch.PublicId)
            : AtOnce;
    }

    private async Task RememberAsync(Actor actor, SchoolThisYear here, string name, (Declaration Declared, DateTime At) said, CancellationToken cancel)
    {
        var key = CellText.Key(name);
        var reading = await db.InstrumentReadings.SingleOrDefaultAsync(r => r.DistrictId == here.DistrictId && r.NameKey == key, cancel);
        if (reading is null)
        {
            db.Add(new InstrumentReading { DistrictId = here.DistrictId, Name = name, NameKey = key, Content = said.Declared.Write(), SaidById = actor.PersonId, SaidAt = said.At });
            return;
        }

        (reading.Name, reading.Content, reading.SaidById, reading.SaidAt) = (name, said.Declared.Write(), actor.PersonId, said.At);
        reading.Version++;
    }
}
