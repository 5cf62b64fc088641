using Counterpart.App.Plumbing;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Finalizing;

/// <summary>What stops a pair, and what a principal may want to look at, in words.</summary>
public static class FinalizeWords
{
    public static string Of(FinalizeBlock block, BoardNames names) => block.Kind switch
    {
        FinalizeBlockKind.KeptApart => $"A rule keeps {names.Of(block.Member).Name} and {names.Of(block.Other).Name} apart.",
        FinalizeBlockKind.NeedsConsent => $"{names.Of(block.Member).Name} would be in two partnerships and has not agreed to that yet.",
        _ => $"{names.Of(block.Member).Name} is in as many partnerships as one person can have.",
    };

    /// <summary>Notes that do not stop anything, with the page that helps; counts of pairs, never of a person.</summary>
    public static IEnumerable<(string Words, string Link, string Help)> Notes(FinalizeSheet sheet)
    {
        var ticked = sheet.Rows.Where(r => r.IsTicked).ToList();
        var oneWay = ticked.Count(r => !r.Pair.Reasons.Group.BothWays());
        var noTime = ticked.Count(r => r.Pair.Reasons.Group.Meeting == Pairing.Meeting.CannotMeet);
        var noFocus = ticked.Count(r => r.Focus.Count == 0);
        var look = sheet.Rows.Count(r => r.Pair.Section == BoardSection.LookFirst);
        (bool Holds, string Words, string Link, string Help)[] notes =
        [
            (look > 0, $"{Words.Count(look, "pair")} still {(look == 1 ? "asks" : "ask")} for your eye", "/school/matches?show=look", "Look at them"),
            (oneWay > 0, $"{Words.Count(oneWay, "pair is", "pairs are")} one-way so far", "/school/matches?show=look", "Add what you know"),
            (noTime > 0, $"{Words.Count(noTime, "pair shares", "pairs share")} no time in the periods they offered", "/school/matches", "Open the board"),
            (noFocus > 0, $"{Words.Count(noFocus, "pair has", "pairs have")} no focus yet. It is agreed in the one-to-one talk, before the introduction", "", ""),
            (sheet.Board.Alone.Count > 0, $"{Words.Count(sheet.Board.Alone.Count, "person has", "people have")} no partner yet, each with a reason", "/school/matches#alone", "Find a place"),
        ];
        return notes.Where(n => n.Holds).Select(n => (n.Words, n.Link, n.Help))
            .Concat(Doubles(sheet).Select(name => ($"{name} is in two partnerships, agreed", "", "")));
    }

    private static IEnumerable<string> Doubles(FinalizeSheet sheet) => sheet.Board.Pairs.SelectMany(p => p.Pair.Members)
        .GroupBy(m => m, StringComparer.Ordinal).Where(g => g.Count() > 1 && sheet.Agreed.Contains(g.Key)).Select(g => sheet.Board.Names.Of(g.Key).Name);
}
