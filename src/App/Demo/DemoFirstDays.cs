using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Review.Board;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.OnePerson;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Demo;

/// <summary>What no file says: a place that waits for a colleague to be hired, first conversations, and somebody who does not take part after all.</summary>
public sealed class DemoFirstDays(SaveSeat seats, SetTakingPart answers, DemoIntroductions introductions)
{
    public DemoIntroductions Introductions => introductions;

    public Task<Outcome> HoldSeatAsync(Actor principal, CancellationToken cancel) =>
        seats.ExecuteAsync(null, new SeatForm { Label = "7 Science, to be hired", Grades = "7", Subjects = "Science" }, principal, cancel);

    public async Task<Outcome> LoseOneAsync(Actor principal, BoardView board, CancellationToken cancel) =>
        await answers.ExecuteAsync(board.In(BoardSection.Ready).Last(HasNoSeat).People[1].PublicId, TakingPart.NotThisYear, principal, cancel);

    public static bool HasNoSeat(BoardPair pair) => pair.People.All(p => !p.IsVacantSeat);
}
