using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Seals each person's values again, with the batch and row each new one came from.</summary>
internal sealed class ResultsPlan(Vault vault, long rubricId, IReadOnlyList<SheetChange> changes) : FilePlan
{
    public override async Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel)
    {
        Dictionary<long, ResultSheet> there = [];
        foreach (var some in changes.Select(c => c.SheetId).OfType<long>().Chunk(500))
        {
            await foreach (var sheet in moment.Db.ResultSheets.Where(s => some.Contains(s.Id)).AsAsyncEnumerable().WithCancellation(cancel))
            {
                there[sheet.Id] = sheet;
            }
        }

        foreach (var change in changes)
        {
            Write(moment, change, change.SheetId is { } id ? there[id] : null);
        }

        var people = changes.Select(c => c.PersonId).Distinct().ToList();
        return await moment.Db.TrySaveAsync(cancel) ? new("results of " + Words.Count(people.Count, "person", "people"), people) : null;
    }

    private void Write(SaveMoment moment, SheetChange change, ResultSheet? sheet)
    {
        List<ResultValue> values = [.. change.Values.Select(v => v.BatchId == MergeResults.ThisBatch ? v with { BatchId = moment.BatchId } : v)];
        if (sheet is null)
        {
            sheet = new ResultSheet
            {
                PersonId = change.PersonId,
                SchoolId = moment.Here.SchoolId,
                DistrictId = moment.Here.DistrictId,
                RubricId = rubricId,
                SchoolYear = change.SchoolYear,
                SealedValues = [],
                IndicatorCount = 0,
                LoadedAt = moment.At,
            };
            moment.Db.Add(sheet);
        }

        sheet.SealedValues = vault.Seal(Purpose.Results, values);
        sheet.IndicatorCount = values.Select(v => v.Indicator).Distinct(StringComparer.Ordinal).Count();
        sheet.LoadedAt = moment.At;
    }
}
