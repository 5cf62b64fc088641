using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Board;

/// <summary>A pair (or three) as the board shows it.</summary>
public sealed record BoardPair(DraftPair Pair, PairReasons Reasons, IReadOnlyList<BoardPerson> People)
{
    public string Id => Pair.Id.InAddress();

    public BoardSection Section => Pair.Mark switch
    {
        PairMark.Finalized => BoardSection.Finalized,
        PairMark.Locked => BoardSection.Locked,
        PairMark.Good => BoardSection.Good,
        _ => Reasons.Marks.Count > 0 ? BoardSection.LookFirst : BoardSection.Ready,
    };

    /// <summary>"Ana Ortiz + Walt Greer".</summary>
    public string Heading => string.Join(" + ", People.Select(p => p.Name));

    /// <summary>"Ana Ortiz and Walt Greer".</summary>
    public string Names => Words.List([.. People.Select(p => p.Name)]);

    public bool HasNameLike(string find) => People.Any(p => p.Name.Contains(find, StringComparison.CurrentCultureIgnoreCase));
}
