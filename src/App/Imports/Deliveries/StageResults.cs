using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Lays delivered results over the sheets of some hundred people at a time, and seals what would come of it.</summary>
internal sealed class StageResults(AppDb db, Vault vault, DeliveryContext context, ResultsKnowledge known)
{
    private const int AtATime = 500;

    private readonly Dictionary<long, (int Added, int Changed)> bySchool = [];

    public int ChangedRows { get; private set; }

    public IReadOnlyList<SchoolShare> Shares =>
        [.. bySchool.OrderBy(s => s.Key).Select(s => new SchoolShare(context.Schools.All[s.Key].Names.Name) { SchoolId = s.Key, Added = s.Value.Added, Changed = s.Value.Changed })];

    /// <summary>Takes the people when there are enough of them, or the last.</summary>
    public async Task AddAsync(List<PersonResults> waiting, bool isLast, CancellationToken cancel)
    {
        if (waiting.Count == 0 || (waiting.Count < AtATime && !isLast))
        {
            return;
        }

        var ids = waiting.Select(p => known.People.IdOf(p.Person)).ToArray();
        var sheets = await db.ResultSheets.AsNoTracking().Where(s => s.RubricId == known.RubricId && ids.Contains(s.PersonId)).ToDictionaryAsync(s => (s.PersonId, s.SchoolYear), cancel);
        foreach (var person in waiting)
        {
            foreach (var year in person.Results.GroupBy(r => r.SchoolYear))
            {
                await StageAsync(person, SchoolThisYear.NameOf(year.Key), [.. year], sheets, cancel);
            }
        }

        await context.Staging.WriteAsync(cancel);
        waiting.Clear();
    }

    private async Task StageAsync(PersonResults person, string year, List<DeliveredResult> results, Dictionary<(long, string), ResultSheet> sheets, CancellationToken cancel)
    {
        var personId = known.People.IdOf(person.Person);
        var there = sheets.GetValueOrDefault((personId, year));
        var merged = MergeResults.Into(there is null ? [] : vault.Open<List<ResultValue>>(Purpose.Results, there.SealedValues), [.. results.Select(Value)]);
        if (merged.ChangedRows.Count == 0)
        {
            return;
        }

        ChangedRows += merged.ChangedRows.Count;
        var (added, changed) = bySchool.GetValueOrDefault(person.School.Id);
        bySchool[person.School.Id] = there is null ? (added + 1, changed) : (added, changed + 1);
        var batch = context.Staging.BatchOf(person.School);
        List<ResultValue> values = [.. merged.Values.Select(v => v.BatchId == MergeResults.ThisBatch ? v with { BatchId = batch } : v)];
        await context.Staging.AddAsync(
            new StagedSheet
            {
                DeliveryId = context.Delivery.Id,
                BatchId = batch,
                PersonId = personId,
                SchoolId = person.School.Id,
                DistrictId = person.School.DistrictId,
                RubricId = known.RubricId,
                SchoolYear = year,
                SealedValues = vault.Seal(Purpose.Results, values),
                IndicatorCount = values.Select(v => v.Indicator).Distinct(StringComparer.Ordinal).Count(),
                SheetId = there?.Id,
                SeenLoadedAt = there?.LoadedAt,
            }, cancel);
    }

    private ResultValue Value(DeliveredResult result) => new(
        known.Codes[result.Indicator],
        result.Thousandths,
        result.Day < 0 ? null : DateOnly.FromDayNumber(result.Day),
        result.Observer == DeliveryPeople.Nobody ? null : known.People.IdOf(result.Observer),
        MergeResults.ThisBatch,
        result.Row)
    {
        Instrument = known.Instrument,
    };
}
