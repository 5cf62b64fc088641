using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>The state's answers and nominations as a workbook, and a changed one back: tried and shown first, taken only when a person says so.</summary>
public sealed class NominationWorkbooks(AppDb db, ReadNominationGround read, TakeNominationRows take, DistrictCallLog calls)
{
    private static readonly Outcome changed = new Outcome.Stale("Something changed since you compared. Nothing was saved. Look at what would change now.");

    /// <summary>Stands for whoever said so while a workbook is only tried.</summary>
    private static readonly SaidForm somebody = new() { Who = "Somebody" };

    public async Task<byte[]> WriteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var ground = await read.ExecuteAsync(actor, year, cancel);
        var people = ground.Nominees.Select(n => n.Line.PersonId).ToList();
        db.Record(actor, calls.Now, "nominations.downloaded", Words.Count(people.Count, "nominee"), people);
        await db.RecordViewAsync(actor, calls.Now, Purpose.NomineeCard, people, cancel);
        return WriteWorkbook.Of(NominationSheets.Of(ground, year.YearName));
    }

    /// <summary>Does it all once and takes it back, so that what a rule of the pages forbids is said before anybody presses.</summary>
    public async Task<FileDifference> CompareAsync(Actor actor, PeerThisYear year, NominationFile file, CancellationToken cancel)
    {
        var ground = await read.ExecuteAsync(actor, year, cancel);
        var all = CompareNominations.Of(file, ground);
        IReadOnlyList<(FileChange Change, string Why)> refused;
        await using (var transaction = await db.Database.BeginTransactionAsync(cancel))
        {
            refused = await take.ExecuteAsync(actor, all.Changes, somebody, cancel);
            await transaction.RollbackAsync(cancel);
        }

        var not = refused.Select(r => r.Change).ToHashSet();
        var difference = CompareNominations.Narrow(all, [.. all.Changes.Where(c => !not.Contains(c))], [.. all.Problems, .. refused.Select(r => new FileProblem(r.Change.Sheet, r.Change.Row, r.Why))]);
        await RecordViewAsync(actor, ground, difference, cancel);
        return difference;
    }

    /// <param name="seen">What was shown: <see cref="FileDifference.Seen"/>.</param>
    public async Task<Outcome> UseAsync(Actor actor, PeerThisYear year, (NominationFile File, string? Seen) held, SaidForm said, CancellationToken cancel)
    {
        Objection[] objections = [.. said.Objections(calls.Today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var ground = await read.ExecuteAsync(actor, year, cancel);
        var difference = CompareNominations.Of(held.File, ground);
        if (difference is { Changes.Count: 0, Problems.Count: 0 })
        {
            return new Outcome.Done("Everything in the workbook is taken already."); // By a second press, or by somebody with the same file.
        }

        if (difference.Problems.Count > 0 || difference.Seen != held.Seen || (await take.ExecuteAsync(actor, difference.Changes, said, cancel)).Count > 0)
        {
            return changed;
        }

        db.Record(actor, calls.Now, "nominations.from-workbook", Words.Count(difference.Changes.Count, "change"), People(ground, difference));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(difference.Changes.Count, "change")} of the workbook taken. Whoever was not in it stays as before.");
    }

    private async Task RecordViewAsync(Actor actor, NominationGround ground, FileDifference difference, CancellationToken cancel)
    {
        if (People(ground, difference).ToList() is { Count: > 0 } shown)
        {
            await db.RecordViewAsync(actor, calls.Now, Purpose.NomineeCard, shown, cancel);
        }
    }

    private static IEnumerable<long> People(NominationGround ground, FileDifference difference)
    {
        var meant = difference.Changes.Select(c => c.Change?.Nomination).ToHashSet();
        return ground.Nominees.Where(n => meant.Contains(n.Line.PublicId)).Select(n => n.Line.PersonId);
    }
}
