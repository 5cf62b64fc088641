using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Board;

/// <summary>The board's own sentences: headings are findings, counts are about the school.</summary>
public static class BoardWords
{
    private const int FirstWave = 10;

    public static string Heading(BoardView board)
    {
        var look = board.In(BoardSection.LookFirst).Count;
        var final = board.In(BoardSection.Finalized).Count;
        return board.Pairs.Count == 0 ? "No partnerships in the draft"
            : final == board.Pairs.Count ? $"{Words.Count(final, "partnership")} finalized"
            : look > 0 ? $"{Words.Count(board.Pairs.Count, "suggested partnership")}. {Words.Capital(look.ToString(System.Globalization.CultureInfo.InvariantCulture))} {(look == 1 ? "asks" : "ask")} for your eye."
            : $"{Words.Count(board.Pairs.Count, "suggested partnership")}. None asks for your eye.";
    }

    public static string Ran(RunInfo run, SchoolThisYear here)
    {
        string[] from =
        [
            .. run.Cards == 0 ? [] : new[] { Words.Count(run.Cards, "card") },
            .. run.Results == 0 ? [] : new[] { "last year’s indicator results" },
        ];
        return $"Suggested {SchoolTime.Say(run.RanAt, here.Zone)}, from {(from.Length == 0 ? "time, grade and subject" : Words.List(from))}.";
    }

    /// <summary>"3 locked. 2 changed by you. Nobody without a partner. 2 said not this year."</summary>
    public static string Also(BoardView board, int notThisYear)
    {
        string[] parts =
        [
            .. Part(board.In(BoardSection.Finalized).Count, "finalized"),
            .. Part(board.In(BoardSection.Locked).Count, "locked"),
            .. Part(board.In(BoardSection.Good).Count, "marked good"),
            .. Part(board.Pairs.Count(p => p.Pair.IsChanged), "changed by you"),
            .. board.Pairs.Count(p => p.People.Count == 3) is > 0 and var three ? new[] { Words.Count(three, "group") + " of three" } : [],
            board.Alone.Count == 0 ? "Nobody without a partner" : $"{board.Alone.Count} without a partner",
            .. Part(notThisYear, "said not this year"),
        ];
        return string.Join(". ", parts) + ".";
    }

    /// <summary>That a part can go first; and once it has, that the rest waits without harm.</summary>
    public static string Waiting(BoardView board)
    {
        var final = board.In(BoardSection.Finalized).Count;
        return final == 0 ? "A ready part can go first."
            : final == board.Pairs.Count ? ""
            : $"{Words.Count(final, "pair is", "pairs are")} finalized. {(board.Pairs.Count - final == 1 ? "The other waits" : $"The other {board.Pairs.Count - final} wait")} in this draft and can follow any day.";
    }

    /// <summary>A first wave makes sense before anything is finalized, where there are more pairs than one wave has.</summary>
    public static bool MayStartSmall(BoardView board) => board.Pairs.Count > FirstWave && board.In(BoardSection.Finalized).Count == 0;

    public static string Title(BoardSection section) => section switch
    {
        BoardSection.LookFirst => "Look at these first",
        BoardSection.Ready => "Ready",
        BoardSection.Good => "You said these look good",
        BoardSection.Locked => "Locked by you",
        _ => "Finalized",
    };

    public static IEnumerable<(string Show, string Words, int Number)> Views(BoardView board) =>
    [
        ("", "All", board.Pairs.Count),
        ("look", "Look first", board.In(BoardSection.LookFirst).Count),
        ("changed", "Changed by you", board.Pairs.Count(p => p.Pair.IsChanged)),
        ("locked", "Locked", board.In(BoardSection.Locked).Count),
    ];

    public static string Found(int number, BoardFilter filter) => filter.Find.Length > 0
        ? $"{Words.Count(number, "pair")} with “{filter.Find}”."
        : $"{Words.Count(number, "pair")} shown.";

    private static IEnumerable<string> Part(int count, string what) => count == 0 ? [] : [$"{count} {what}"];
}
