using System.Runtime.InteropServices;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Imports.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Indicator results of many schools: read into small values, sorted by person, laid over each person's sheet and sealed again.</summary>
internal sealed class ReadResultsDelivery(AppDb db, Vault vault, DeliveryContext context, DateOnly today)
{
    private readonly RowTallies tallies = new();
    private readonly List<DeliveredResult> results = [];
    private readonly UnknownPeople unknown = new();

    public async Task<DeliveryReport> ExecuteAsync(CancellationToken cancel)
    {
        var rubric = await LoadRubric.ForTeachersAsync(db, cancel);
        var people = await DeliveryPeople.LoadAsync(db, context.Delivery, today, cancel);
        var year = context.Schools.All.Values.Select(s => s.Here).OfType<Programs.SchoolThisYear>().Select(h => h.YearStartsOn.Year).DefaultIfEmpty(today.Year).Max();
        var codes = rubric.Names().All.Select(i => i.Code).ToList();
        var found = new RowFindings(context.Table.Header, columns: null);
        var instrument = context.Delivery.DistrictId is { } district
            ? await FindInstrument.OfAsync(db, district, (context.Table, context.Choices, context.Settings.Corrections), rubric, cancel)
            : new FileInstrument(); // The state's file has many districts, and each says for itself how another instrument is read.
        var readAs = instrument.Declared is null ? null : instrument.Name;
        var wanted = new WantedResults(year, rubric, found) { ReadAs = readAs };
        var convert = new ConvertRows(instrument, found);
        var read = RatingsFile.Stream(context.Table, Settings(rubric, instrument, year) with { AreOnePerson = (a, b) => people.Find(a) is var one && one != DeliveryPeople.Nobody && one == people.Find(b) }, row =>
        {
            context.Progress.Report(row.Row);
            var person = people.Find(row.Value.PersonId);
            if (person == DeliveryPeople.Nobody)
            {
                unknown.Count(row.Row, row.Value.PersonId);
            }
            else if (convert.One(row) is { } ours && wanted.Takes(ours))
            {
                results.Add(Small(ours, person, codes, people));
            }
        });
        if (read.IsRefused)
        {
            return MakeDeliveryReport.Refused(context, read) with { Instrument = instrument };
        }

        convert.Close();
        wanted.Close();
        var stage = new StageResults(db, vault, context, new(rubric.Id, codes, people) { Instrument = readAs });
        await context.Staging.OpenAsync(results.Select(r => people.SchoolOf(r.Person)).Distinct().OfType<long>().Order().Select(id => context.Schools.All[id]).Where(s => s.Here is not null), cancel);
        await StageAsync(stage, people, cancel);
        await context.Staging.CloseAsync(cancel);
        unknown.Tell(found, tallies);
        tallies.Ready = stage.ChangedRows;
        return MakeDeliveryReport.From(context, read, found, tallies) with { Schools = stage.Shares, UnknownIds = unknown.Asked, Instrument = instrument };
    }

    private async Task StageAsync(StageResults stage, DeliveryPeople people, CancellationToken cancel)
    {
        results.Sort((a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Row.CompareTo(b.Row));
        List<PersonResults> chunk = [];
        for (var (from, to) = (0, 0); from < results.Count; from = to)
        {
            to = from + 1;
            while (to < results.Count && results[to].Person == results[from].Person)
            {
                to++;
            }

            if (people.SchoolOf(results[from].Person) is not { } school)
            {
                tallies.CannotPlace("No teaching position", to - from);
            }
            else if (context.Schools.All[school].Here is null)
            {
                tallies.Refuse(context.Schools.All[school].Names.Name, to - from);
            }
            else
            {
                chunk.Add(new(results[from].Person, context.Schools.All[school], results.GetRange(from, to - from)));
                await stage.AddAsync(chunk, isLast: false, cancel);
            }
        }

        await stage.AddAsync(chunk, isLast: true, cancel);
    }

    private ReadSettings Settings(Rubric rubric, FileInstrument instrument, int year) => context.Settings with
    {
        Indicators = instrument.Declared is null ? rubric.Names() : instrument.Names,
        Scale = instrument.Declared is { } declared ? new(declared.Lowest, declared.Highest) : ScoreScale.OneToFive,
        SchoolYear = context.Settings.SchoolYear ?? year - 1,
        FindsRepeatedResults = context.Delivery.Bytes <= FileLimits.School.MaxBytes,
    };

    private static DeliveredResult Small(ReadRow<RatingRow> row, int person, List<string> codes, DeliveryPeople people) => new(
        person,
        row.Row,
        row.Value.Thousandths,
        row.Value.ObserverId is { } observer ? people.Find(observer) : DeliveryPeople.Nobody,
        row.Value.ObservedOn?.DayNumber ?? -1,
        (short)row.Value.SchoolYear,
        (byte)codes.IndexOf(row.Value.Indicator));
}
