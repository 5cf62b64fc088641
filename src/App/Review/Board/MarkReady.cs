using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Board;

/// <summary>Marks every ready pair as good in one act. Only what the person saw: on a changed draft it asks to look again.</summary>
public sealed class MarkReady(BoardReaders read, MarkMany mark)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, int seen, CancellationToken cancel)
    {
        var board = await read.BoardAsync(actor, here, cancel);
        if (board is null)
        {
            return new Outcome.Missing();
        }

        if (board.Draft.Number != seen)
        {
            var history = await read.HistoryAsync(actor, here, board.Names, cancel);
            return new Outcome.Stale($"No pair was marked, because the draft is not the one you saw. {history.Since(seen)}");
        }

        var ready = board.In(BoardSection.Ready);
        if (ready.Count == 0)
        {
            return new Outcome.Done("Every ready pair is marked already.");
        }

        return await mark.TryAsync(actor, here, (board.Draft, board.Names), [.. ready.Select(p => p.Pair)], "ready", cancel)
            ? new Outcome.Done($"You marked {Words.Count(ready.Count, "ready pair")} as good. Teachers see nothing yet.")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Look at it as it is now, then press again.");
    }
}
