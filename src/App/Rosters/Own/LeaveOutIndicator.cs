using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.Cards;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Own;

/// <summary>A person takes an indicator out of everything, or lets it be used again. The words are made anew at once; no reason is asked for.</summary>
public sealed class LeaveOutIndicator(AppDb db, Vault vault, FindCardOwner owners, DeriveWords words)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Your words were made anew at the same moment. Press it once more.");

    public async Task<Outcome> ExecuteAsync(string code, bool leaveOut, Actor actor, CancellationToken cancel)
    {
        var indicators = await db.TeacherIndicatorsAsync(cancel);
        if (await owners.ExecuteAsync(personId: null, actor, cancel) is not { } me || indicators.Find(i => i.Code == code) is not { } indicator)
        {
            return new Outcome.Missing();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var row = await db.OwnWords.SingleOrDefaultAsync(w => w.PersonId == actor.PersonId && w.SchoolYearId == me.Here.YearId, cancel);
        if (row is null)
        {
            row = new OwnWords { PersonId = me.PersonId, SchoolId = me.Here.SchoolId, DistrictId = me.Here.DistrictId, SchoolYearId = me.Here.YearId };
            db.Add(row);
        }

        var before = row.SealedLeftOut is { } sealedList ? vault.Open<List<string>>(Purpose.LeftOut, sealedList) : [];
        if (before.Contains(code, StringComparer.Ordinal) != leaveOut)
        {
            List<string> after = [.. indicators.Select(i => i.Code).Where(c => c == code ? leaveOut : before.Contains(c, StringComparer.Ordinal))];
            row.SealedLeftOut = vault.Seal(Purpose.LeftOut, after);
            db.Record(actor, me.Now, leaveOut ? "indicator.left-out" : "indicator.taken-back", "", me.PersonId);
            if (!await db.TrySaveAsync(cancel))
            {
                return AtOnce;
            }

            await words.OfPersonAsync(me.Here, me.PersonId, cancel);
            if (!await db.TrySaveAsync(cancel))
            {
                return AtOnce;
            }

            await transaction.CommitAsync(cancel);
        }

        return new Outcome.Done(leaveOut
            ? $"{indicator.Name} is left out. Nothing about it is used or shown. You can use it again in its row."
            : $"{indicator.Name} is used again.");
    }
}
