using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Board;

/// <summary>Marks several pairs as good in one act. Whoever calls has looked whether the draft is the one that was seen.</summary>
public sealed class MarkMany(AppDb db, Drafts drafts, BoardReaders read)
{
    /// <param name="which">"ready": what the audit calls them.</param>
    /// <returns>False when somebody else changed the draft at the same moment.</returns>
    public async Task<bool> TryAsync(Actor actor, SchoolThisYear here, (Draft Draft, BoardNames Names) board, IReadOnlyCollection<DraftPair> pairs, string which, CancellationToken cancel)
    {
        var marked = pairs.Select(p => p.Id).ToHashSet();
        long[] people = [.. pairs.SelectMany(p => p.Members).Select(board.Names.Of).Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await drafts.AddAsync(here, board.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.MarkedGood,
            PersonIds = people,
            Pairs = [.. board.Draft.Pairs.Select(p => marked.Contains(p.Id) ? p with { Mark = PairMark.Good } : p)],
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.marked", $"{pairs.Count} {which} pairs", people);
        return await db.TrySaveAsync(cancel);
    }
}
