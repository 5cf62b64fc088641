using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

internal sealed class RulesPlan(IReadOnlyList<RuleChange> changes) : FilePlan
{
    public override async Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel)
    {
        var (db, here) = (moment.Db, moment.Here);
        var there = await db.PersonRules.Where(r => r.SchoolId == here.SchoolId && r.SchoolYearId == here.YearId)
            .ToDictionaryAsync(r => (r.FirstPersonId, r.SecondPersonId), cancel);
        foreach (var change in changes)
        {
            if (there.TryGetValue((change.FirstPersonId, change.SecondPersonId), out var rule))
            {
                rule.Kind = change.Kind;
                rule.Note((moment.BatchId, change.Row));
                continue;
            }

            db.Add(new PersonRule
            {
                PublicId = PublicId.New(),
                SchoolId = here.SchoolId,
                DistrictId = here.DistrictId,
                SchoolYearId = here.YearId,
                FirstPersonId = change.FirstPersonId,
                SecondPersonId = change.SecondPersonId,
                Kind = change.Kind,
                ById = moment.By.PersonId,
                At = moment.At,
                BatchId = moment.BatchId,
                BatchRow = change.Row,
            });
        }

        // Nobody may read who has which rule, so the audit names no person here.
        return await db.TrySaveAsync(cancel) ? new(Words.Count(changes.Count, "rule"), []) : null;
    }
}
