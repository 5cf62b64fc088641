using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Instruments;

/// <summary>What a district said about other instruments. Saves nothing: the act does.</summary>
internal static class InstrumentReadings
{
    public static async Task RememberAsync(this AppDb db, long district, (string Name, Declaration Declared) said, (Actor By, DateTime At) when, CancellationToken cancel)
    {
        if (await db.ReadingAsync(district, said.Name, cancel) is { } reading)
        {
            (reading.Name, reading.Content, reading.SaidById, reading.SaidAt) = (said.Name, said.Declared.Write(), when.By.PersonId, when.At);
            reading.Version++;
        }
        else
        {
            db.Add(new InstrumentReading { DistrictId = district, Name = said.Name, NameKey = CellText.Key(said.Name), Content = said.Declared.Write(), SaidById = when.By.PersonId, SaidAt = when.At });
        }

        db.Record(when.By, when.At, "instrument.declared", $"{ConversionRules.Text(said.Declared.Lowest)} to {ConversionRules.Text(said.Declared.Highest)}, {said.Declared.Indicators.Values.Count(c => c.Length > 0)} indicators");
    }

    /// <returns>The name it had, or null when nobody had said anything.</returns>
    public static async Task<string?> WithdrawAsync(this AppDb db, long district, string name, (Actor By, DateTime At) when, CancellationToken cancel)
    {
        if (await db.ReadingAsync(district, name, cancel) is not { } reading)
        {
            return null;
        }

        db.Remove(reading);
        db.Record(when.By, when.At, "instrument.withdrawn");
        return reading.Name;
    }

    private static Task<InstrumentReading?> ReadingAsync(this AppDb db, long district, string name, CancellationToken cancel)
    {
        var key = CellText.Key(name);
        return db.InstrumentReadings.SingleOrDefaultAsync(r => r.DistrictId == district && r.NameKey == key, cancel);
    }
}
