using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Changes;

/// <summary>The sentence under the names of a pair.</summary>
public static class PairPageWords
{
    public static string Lead(BoardPair pair)
    {
        var group = pair.Reasons.Group;
        var silent = group.BringNothingYet.Count;
        var three = pair.People.Count == 3;
        var brings = silent == 0 ? three ? "Everyone brings something." : "Both bring something."
            : silent == pair.People.Count ? "Nothing is known yet that either brings to the other."
            : "One-way so far.";
        return $"{brings} {TimeWords.Sentence(group.Meeting, group.MinutesAWeek)}";
    }
}
