using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.App.Review.Changes;

namespace Counterpart.App.Review;

/// <summary>What the pages and acts of the review read: the board, the names, what happened.</summary>
public sealed class BoardReaders(Drafts drafts, ReadNames names, ReadHistory history, RecordView view)
{
    public DateTime Now => view.Now;

    public Task<BoardNames> NamesAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) => names.ExecuteAsync(actor, here, cancel);

    /// <returns>Null before the first run. The caller records the view of the words it shows.</returns>
    public async Task<BoardView?> BoardAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        return draft is null
            ? null
            : BoardView.Of(
                KeptApartMarks.Marked(drafts.Reasons(draft), await drafts.ApartAsync(here, cancel)), draft, await names.ExecuteAsync(actor, here, cancel), draft.TakingPart);
    }

    public async Task<History> HistoryAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) =>
        await history.ExecuteAsync(actor, here, await names.ExecuteAsync(actor, here, cancel), cancel);

    public Task<History> HistoryAsync(Actor actor, SchoolThisYear here, BoardNames known, CancellationToken cancel) =>
        history.ExecuteAsync(actor, here, known, cancel);

    /// <summary>One entry for the page that shows the words of these people.</summary>
    public Task SawAsync(Actor actor, IEnumerable<BoardPerson> people, CancellationToken cancel) => view.ExecuteAsync(actor, people, cancel);
}
