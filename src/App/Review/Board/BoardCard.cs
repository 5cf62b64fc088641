using Counterpart.Pairing;

namespace Counterpart.App.Review.Board;

/// <summary>One pair for the card or the row that shows it.</summary>
public sealed record BoardCard(BoardPair Pair, BoardView Board, bool MaySetRules)
{
    public BoardNames Names => Board.Names;
    public IReadOnlyList<Check> Checks => FourChecks.Of(Pair.Reasons.Group, Pair.Reasons.Facts);
    public bool MayLearnTogether => !Pair.Reasons.Group.BothWays() && Pair.Reasons.Facts.Any(f => f.LearnTogether.Count > 0);
    public string Page => $"/school/matches/{Pair.Id}";

    /// <summary>Why it asks for a look. Where nothing is known of anybody, that is said once, of the people.</summary>
    public IReadOnlyList<LookFirstLine> Marks => LookFirstWords.Of(
        Pair.Reasons.Marks.Where(m => m.Reason != LookReason.NothingEitherWay || Pair.Reasons.Marks.Count(o => o.Reason == LookReason.NothingKnown) < Pair.People.Count), Names);

    /// <summary>The symbol on the seam: who gives to whom, the person on the left first.</summary>
    public string Seam()
    {
        var silent = Pair.Reasons.Group.BringNothingYet;
        return silent.Count == 0 ? "both"
            : silent.Count == Pair.People.Count ? "neither"
            : Pair.People.Count == 2 ? silent.Contains(Pair.People[0].Key, StringComparer.Ordinal) ? "oneway" : "oneway-right"
            : "both";
    }

    /// <summary>What one of them brings, to each of the others in turn.</summary>
    public IEnumerable<Bringing> Brings(BoardPerson person, bool all = false) =>
        Pair.Reasons.Facts.Where(f => f.A == person.Key || f.B == person.Key).SelectMany(f => PairSentences.Brings(Names, f, person.Key, all));

    public int NotShown(BoardPerson person) => Pair.Reasons.Facts.Where(f => f.A == person.Key || f.B == person.Key).Sum(f => PairSentences.NotShown(f, person.Key));

    public string BringsNothingYet(BoardPerson person) =>
        PairSentences.BringsNothingYet(Names, Pair.Reasons.Facts.First(f => f.A == person.Key || f.B == person.Key), person.Key, Board.Facts(person.Key));

    /// <summary>The quiet line under a person; somebody without a card who brings nothing yet has it in the line above.</summary>
    public string? WithoutResults(BoardPerson person, bool brings) =>
        Board.Facts(person.Key) is var facts && (facts.HasCard || brings) ? PairSentences.WithoutResults(facts) : null;
}
