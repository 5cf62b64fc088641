using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Workbooks;

/// <summary>The draft as a workbook, and a changed workbook back: compared first, used only when a person says so, as one act that can be undone.</summary>
public sealed class DraftWorkbooks(AppDb db, Drafts drafts, BoardReaders read, ReadPlanGround ground)
{
    /// <returns>Null before the first run.</returns>
    public async Task<byte[]?> WriteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        if (await drafts.LatestAsync(here, cancel) is not { } draft)
        {
            return null;
        }

        var names = await read.NamesAsync(actor, here, cancel);
        var ids = (await ground.StaffIdsAsync(here, names, cancel)).DistinctBy(i => i.Key, StringComparer.Ordinal).ToDictionary(i => i.Key, i => i.StaffId, StringComparer.Ordinal);
        db.Record(actor, read.Now, "draft.downloaded", Words.Count(draft.Pairs.Count, "pair"));
        await db.SaveChangesAsync(cancel);
        return WriteWorkbook.Of("Partners", PlanTable.Of(draft, names, ids));
    }

    /// <summary>A workbook as it was read, beside the draft as it is now.</summary>
    /// <returns>Null before the first run.</returns>
    public async Task<PlanSheet?> CompareAsync(Actor actor, SchoolThisYear here, PlanFile file, CancellationToken cancel)
    {
        if (await ground.ExecuteAsync(actor, here, cancel) is not { } now)
        {
            return null;
        }

        var (entries, unknown) = now.People.Find(file.Rows);
        return now.Compare(entries, unknown, file.Draft);
    }

    /// <summary>As above, for rows that were compared before: somebody of them may have left meanwhile.</summary>
    public async Task<PlanSheet?> CompareAsync(Actor actor, SchoolThisYear here, IReadOnlyList<PlanEntry> entries, CancellationToken cancel)
    {
        if (await ground.ExecuteAsync(actor, here, cancel) is not { } now)
        {
            return null;
        }

        List<PlanProblem> gone = [.. entries.Where(e => !now.People.Here.Contains(e.Key)).Select(e => new PlanProblem(e.Row, $"{now.People.Names.Of(e.Key).Name} does not take part now."))];
        return now.Compare([.. entries.Where(e => now.People.Here.Contains(e.Key))], gone, now.Draft.Number);
    }

    /// <param name="seen">The draft the changes were shown for.</param>
    public async Task<Outcome> UseAsync(Actor actor, SchoolThisYear here, int seen, IReadOnlyList<PlanEntry> entries, CancellationToken cancel)
    {
        if (await CompareAsync(actor, here, entries, cancel) is not { Compared: var compared } sheet || await ground.ExecuteAsync(actor, here, cancel) is not { } now)
        {
            return new Outcome.Missing();
        }

        if (sheet.Draft != seen || now.Draft.Number != seen)
        {
            return new Outcome.Stale("Somebody changed the draft since you compared. Nothing was changed. Below is the workbook beside the draft as it is now: press once more if it is right.");
        }

        if (compared.Problems.Count > 0 || compared.Changes.Count == 0)
        {
            return new Outcome.Refused("Upload", compared.Problems.Count > 0 ? "The workbook has rows to correct. Nothing was changed." : "The workbook says the same as the draft. There is nothing to change.");
        }

        long[] people = [.. compared.Members.Select(now.People.Names.Of).Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await drafts.AddAsync(here, now.Draft, new DraftChange { By = actor, Act = DraftAct.FromWorkbook, PersonIds = people, Pairs = compared.Pairs }, now.Book, cancel);
        db.Record(actor, read.Now, "draft.from-workbook", Words.Count(compared.Changes.Count, "change"), people);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{Words.Count(compared.Changes.Count, "change")} of the workbook used. {sheet.Verdict}")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was changed here. Press once more if this is still right.");
    }
}
