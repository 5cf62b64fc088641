using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Indicator results, long or wide. Values are compared sealed against sealed and leave this class only sealed again.</summary>
public sealed class PlanResults(AppDb db, Vault vault) : FilePlanner
{
    public override FileKind Kind => FileKind.Results;

    public override async Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel)
    {
        var people = await DistrictPeople.LoadAsync(db, file.Here, cancel);
        var rubric = await LoadRubric.ForTeachersAsync(db, cancel);
        var instrument = await FindInstrument.OfAsync(db, file, rubric, cancel);
        var names = instrument.Declared is null ? rubric.Names() : instrument.Names;
        var read = RatingsFile.Read(file.Table, file.Settings with
        {
            Indicators = names,
            Scale = instrument.Declared is { } declared ? new(declared.Lowest, declared.Highest) : ScoreScale.OneToFive,
            KnownPeople = people.NamesOfTeachers,
            AreOnePerson = (a, b) => people.Find(a) is { } one && one.Id == people.Find(b)?.Id,
            SchoolYear = file.Choices.SchoolYear ?? file.Here.YearStartsOn.Year - 1,
        });
        if (read.IsRefused)
        {
            var refused = MakeReport.Refused(file, read, names.All);
            return refused with { Report = refused.Report with { Instrument = instrument, Counterparts = rubric.MatchedNames().All } };
        }

        var found = new RowFindings(file.Table.Header, read.Columns!);
        List<ReadRow<RatingRow>> rows = [.. OurRows(file.Here, rubric, instrument, read, found).Where(r => !found.HasProblem(r.Row))];
        var sheets = await SheetsAsync(rows, people, rubric, cancel);
        var changes = Compare(rows, (people, instrument), sheets, found);
        var columns = read.Columns!;
        return new(
            MakeReport.From(file, Named(read, people), found) with
            {
                Indicators = names.All,
                Instrument = instrument,
                Counterparts = rubric.MatchedNames().All,
                ReadForPeople = ReadForPeople(rows, people),
                AsksSchoolYear = !columns.Has(Field.SchoolYear) && !columns.Has(Field.ObservedOn),
            },
            new ResultsPlan(vault, rubric.Id, changes));
    }

    private static IEnumerable<ReadRow<RatingRow>> OurRows(SchoolThisYear here, Rubric rubric, FileInstrument instrument, FileReport<RatingRow> read, RowFindings found)
    {
        var wanted = new WantedResults(here.YearStartsOn.Year, rubric, found) { ReadAs = instrument.Declared is null ? null : instrument.Name };
        var convert = new ConvertRows(instrument, found);
        foreach (var row in read.Rows.Select(convert.One).OfType<ReadRow<RatingRow>>().Where(wanted.Takes))
        {
            yield return row;
        }

        convert.Close();
        wanted.Close();
    }

    private async Task<Dictionary<(long, string), ResultSheet>> SheetsAsync(List<ReadRow<RatingRow>> rows, DistrictPeople people, Rubric rubric, CancellationToken cancel)
    {
        Dictionary<(long, string), ResultSheet> sheets = [];
        var ids = rows.Select(r => r.Value.PersonId).Distinct(StringComparer.OrdinalIgnoreCase).Select(people.Find).OfType<Person>().Select(p => p.Id);
        foreach (var some in ids.Distinct().Chunk(500))
        {
            // By person, not by school: a person who came from another school of the district has one sheet a year all the same.
            foreach (var sheet in await db.ResultSheets.AsNoTracking().Where(s => s.RubricId == rubric.Id && some.Contains(s.PersonId)).ToListAsync(cancel))
            {
                sheets[(sheet.PersonId, sheet.SchoolYear)] = sheet;
            }
        }

        return sheets;
    }

    private List<SheetChange> Compare(List<ReadRow<RatingRow>> rows, (DistrictPeople, FileInstrument) file, Dictionary<(long, string), ResultSheet> sheets, RowFindings found)
    {
        List<SheetChange> changes = [];
        List<YearOfResults> years = [];
        var (people, instrument) = file;
        var ofPerson = rows.ToLookup(r => (people.Find(r.Value.PersonId)?.Id, Year: SchoolThisYear.NameOf(r.Value.SchoolYear)));
        foreach (var sheet in ofPerson.Where(s => s.Key.Id is not null))
        {
            var there = sheets.GetValueOrDefault((sheet.Key.Id!.Value, sheet.Key.Year));
            var stored = there is null ? [] : vault.Open<List<ResultValue>>(Purpose.Results, there.SealedValues);
            var merged = MergeResults.Into(stored, [.. sheet.Select(r => Value(r, people, instrument))]);
            years.Add(new(sheet.Key.Id.Value, sheet.First().Value.SchoolYear, merged.Values.Select(v => v.ObservedOn).OfType<DateOnly>().Distinct().Count(), people.StartOf(sheet.Key.Id.Value)));
            if (merged.ChangedRows.Count > 0)
            {
                found.Changed.UnionWith(merged.ChangedRows);
                changes.Add(new(sheet.Key.Id.Value, sheet.Key.Year, there?.Id, merged.Values));
            }
        }

        NotePartYears(years, ofPerson.ToDictionary(s => s.Key, s => s.First().Row), people, found);
        return changes;
    }

    /// <summary>Of each person the latest year; in no order but that of the file.</summary>
    private static void NotePartYears(List<YearOfResults> years, Dictionary<(long?, string), int> rows, DistrictPeople people, RowFindings found)
    {
        List<YearOfResults> latest = [.. years.GroupBy(y => y.PersonId).Select(y => y.MaxBy(x => x.SchoolYear)!)];
        var part = PartYearRules.Of(latest);
        foreach (var year in latest.Where(y => part.Contains(y.PersonId)))
        {
            found.Note(rows[(year.PersonId, SchoolThisYear.NameOf(year.SchoolYear))], Field.PersonId, people.OfId(year.PersonId)!.Name, "results of part of the school year; they count like any other");
        }

        if (part.Count > 0)
        {
            found.Note($"{Words.Count(part.Count, "person has", "people have")} results of part of the year.");
        }
    }

    private static ResultValue Value(ReadRow<RatingRow> row, DistrictPeople people, FileInstrument instrument) => new(
        row.Value.Indicator, row.Value.Thousandths, row.Value.ObservedOn, row.Value.ObserverId is { } observer ? people.Find(observer)?.Id : null, MergeResults.ThisBatch, row.Row)
    {
        Instrument = instrument.Declared is null ? null : instrument.Name,
    };

    private static List<PersonRead> ReadForPeople(List<ReadRow<RatingRow>> rows, DistrictPeople people) =>
    [
        .. rows.GroupBy(r => people.Find(r.Value.PersonId)?.Name ?? r.Value.PersonId, r => r.Value.Indicator, StringComparer.Ordinal)
            .Select(p => new PersonRead(p.Key, p.Distinct(StringComparer.Ordinal).Count())).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>A person is called by name where the file has only a number.</summary>
    private static FileReport<RatingRow> Named(FileReport<RatingRow> read, DistrictPeople people) => read with
    {
        Problems = [.. read.Problems.Select(p => p with { Person = people.Find(p.Person)?.Name ?? p.Person })],
        Notes = [.. read.Notes.Select(n => n with { Person = people.Find(n.Person)?.Name ?? n.Person })],
    };
}
