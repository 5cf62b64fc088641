using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Demo;

/// <summary>What the demo's principals have decided.</summary>
public sealed class DemoDecisions(RunSuggestions run, BoardReaders read, FinalizePairs finalize, DemoFirstDays days)
{
    private const int DecidedEarly = 4;

    internal async Task PlayAsync(DemoSchool school, Actor principal, SchoolThisYear here, CancellationToken cancel)
    {
        if (school.Stage == DemoStage.InReview)
        {
            school.Did(await days.HoldSeatAsync(principal, cancel), "seat");
        }

        if (school.Stage >= DemoStage.Suggested)
        {
            school.Did(await run.ExecuteAsync(principal, here, new RunOrder { Seen = 0 }, cancel), "suggestions");
        }

        if (school.Stage >= DemoStage.InReview && await read.BoardAsync(principal, here, cancel) is { } board)
        {
            var pairs = school.Stage == DemoStage.InReview ? FirstReady(board) : board.Pairs;
            school.Did(await finalize.ExecuteAsync(principal, here, board.Draft.Number, [.. pairs.Select(p => p.Pair.Id)], cancel), "finalizing");
        }

        if (school.Stage == DemoStage.InReview && await read.BoardAsync(principal, here, cancel) is { } left)
        {
            school.Did(await days.Introductions.PlayAsync(principal, cancel), "introductions");
            school.Did(await days.LoseOneAsync(principal, left, cancel), "not this year");
        }
    }

    /// <summary>The teacher persona's pair, and a few in which both bring something, so that introductions have somebody in them and most of the draft is still to be decided.</summary>
    private static IEnumerable<BoardPair> FirstReady(BoardView board) => board.Pairs.Where(p => p.People.Any(m => m.Name == DemoIntroductions.First))
        .Concat(board.In(BoardSection.Ready).Where(p => p.Reasons.Group.BothWays()))
        .Where(DemoFirstDays.HasNoSeat).DistinctBy(p => p.Pair.Id).Take(DecidedEarly);
}
