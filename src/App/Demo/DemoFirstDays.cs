using Counterpart.App.Access;
using Counterpart.App.Introductions;
using Counterpart.App.Plumbing;
using Counterpart.App.Review.Board;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.OnePerson;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Demo;

/// <summary>What no file says: a place that waits for a colleague to be hired, a first conversation, and somebody who does not take part after all.</summary>
public sealed class DemoFirstDays(SaveSeat seats, SetTakingPart answers, IntroductionParts parts, PairChanges changes)
{
    public Task<Outcome> HoldSeatAsync(Actor principal, CancellationToken cancel) =>
        seats.ExecuteAsync(null, new SeatForm { Label = "7 Science, to be hired", Grades = "7", Subjects = "Science" }, principal, cancel);

    public async Task<Outcome> LoseOneAsync(Actor principal, BoardView board, CancellationToken cancel) =>
        await answers.ExecuteAsync(board.In(BoardSection.Ready).Last(HasNoSeat).People[1].PublicId, TakingPart.NotThisYear, principal, cancel);

    /// <summary>The principal has talked with both of the first partnership, and both agreed to everything.</summary>
    public async Task<Outcome> TalkAsync(Actor principal, CancellationToken cancel)
    {
        Outcome last = new Outcome.Missing();
        var (here, pairs) = (await parts.AllAsync(principal, cancel))!.Value;
        foreach (var person in pairs[0].People)
        {
            var (_, pair) = (await parts.OneAsync(principal, pairs[0].PublicId, cancel))!.Value;
            last = await changes.NoteTalkAsync(principal, pair.PublicId, pair.Version, new TalkNote(person.SeatId, true, true, true, here.Today), cancel);
        }

        return last;
    }

    public static bool HasNoSeat(BoardPair pair) => pair.People.All(p => !p.IsVacantSeat);
}
