using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Rules;

/// <summary>Takes a rule back.</summary>
public sealed class RemoveRule(AppDb db, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, Guid rule, CancellationToken cancel)
    {
        var row = await db.PersonRules.VisibleTo(actor).FirstOrDefaultAsync(r => r.SchoolYearId == here.YearId && r.PublicId == rule, cancel);
        if (row is null)
        {
            return new Outcome.Missing();
        }

        var names = await read.NamesAsync(actor, here, cancel);
        db.Remove(row);
        db.Record(actor, read.Now, "rule.removed", "", row.FirstPersonId, row.SecondPersonId);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done($"The rule about {names.Of(row.FirstPersonId).Name} and {names.Of(row.SecondPersonId).Name} is gone. This counts from the next run.");
    }
}
