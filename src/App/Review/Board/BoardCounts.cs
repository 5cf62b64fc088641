namespace Counterpart.App.Review.Board;

/// <summary>Counts about the school, never about a person.</summary>
public sealed record BoardCounts(int Pairs, int WishesMet, int Wishes, int BothWays, int CanMeet, int Near)
{
    public static BoardCounts Of(IReadOnlyCollection<BoardPair> pairs, int wishes) => new(
        pairs.Count,
        pairs.Sum(p => p.Reasons.Group.WishesMet.Sum()),
        wishes,
        pairs.Count(p => p.Reasons.Group.BothWays()),
        pairs.Count(p => p.Reasons.Group.CanMeet()),
        pairs.Count(p => p.Reasons.Group.Near));
}
