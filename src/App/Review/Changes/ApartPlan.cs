using Counterpart.App.Review.Board;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>What becomes of the two when they are kept apart: the nearest swap that leaves nobody alone, or none.</summary>
public static class ApartPlan
{
    /// <param name="pair">The pair; it may be locked, because keeping apart is the firmer word.</param>
    /// <returns>Null when no swap parts the two without leaving somebody alone.</returns>
    public static Price? Nearest(PairBook book, Draft draft, DraftPair pair, string one, string other)
    {
        var plan = (draft with { Pairs = [.. draft.Pairs.Select(p => p.Id == pair.Id ? p with { Mark = PairMark.None } : p)] }).AsPlan();
        return new[] { one, other }.Where(book.Has)
            .SelectMany(id => Alternatives.For(book, plan, id).Options)
            .Where(o => o.Swap.LeavesAlone.Count == 0 && o.Swap.Comes.All(c => !(c.Members.Contains(one, StringComparer.Ordinal) && c.Members.Contains(other, StringComparer.Ordinal))))
            .MaxBy(o => o.Swap.PointsGained)?.Swap;
    }

    /// <summary>The pair without the one: a group of three goes on as two, a pair ends.</summary>
    public static Price Parted(PairBook book, DraftPair pair, string one)
    {
        PlanGroup[] ends = [new([.. pair.Members.Order(StringComparer.Ordinal)], GroupOrigin.Suggested)];
        string[] rest = [.. pair.Members.Where(m => m != one).Order(StringComparer.Ordinal)];
        PlanGroup[] comes = rest.Length < 2 ? [] : [new(rest, GroupOrigin.Suggested)];
        return new Price
        {
            Ends = ends,
            Comes = comes,
            LeavesAlone = rest.Length < 2 ? [.. pair.Members] : [one],
            Before = Alternatives.Count(book, ends),
            After = Alternatives.Count(book, comes) with { Alone = rest.Length < 2 ? pair.Members.Count : 1 },
        };
    }

    /// <summary>The members that can be named: all but vacant seats.</summary>
    public static IReadOnlyList<BoardPerson> People(BoardPair pair) => [.. pair.People.Where(p => !p.IsVacantSeat)];
}
