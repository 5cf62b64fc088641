using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Finalizing;

/// <summary>Everything there is to check before finalizing.</summary>
public sealed record FinalizeSheet
{
    public required BoardView Board { get; init; }

    /// <summary>Pairs that are not finalized yet, those the principal looked at first.</summary>
    public required IReadOnlyList<FinalizeRow> Rows { get; init; }

    /// <summary>People who agreed to a second partnership, by key.</summary>
    public required IReadOnlySet<string> Agreed { get; init; }

    public int Ticked => Rows.Count(r => r.IsTicked);
    public IEnumerable<FinalizeRow> Blocked => Rows.Where(r => r.Block is not null);

    /// <summary>A focus for each pair: the one chosen for it, or the board's proposal.</summary>
    public static IReadOnlyList<string> FocusOf(BoardPair pair, BoardNames names) => pair.Reasons.Focus.Count > 0
        ? pair.Reasons.Focus
        : FocusProposal.Of(pair.Reasons.Facts, pair.Reasons.Group, [.. names.Indicators.Select(i => i.Key)]);

    /// <param name="all">Those to look at first are ticked as well.</param>
    /// <param name="typed">The ticks of a form that came back; null for a fresh page.</param>
    public static FinalizeSheet Of(BoardView board, FinalizeFacts facts, bool all, IReadOnlySet<Guid>? typed)
    {
        var open = board.Pairs.Where(p => p.Section != BoardSection.Finalized)
            .OrderBy(p => p.Section switch { BoardSection.Locked => 0, BoardSection.Good => 1, BoardSection.Ready => 2, _ => 3 }).ToList();
        var blocks = FinalizeRules.Blocks([.. open.Select(p => p.Pair)], facts.Seated, facts.Agreed, facts.Apart).ToLookup(b => b.Pair);
        return new FinalizeSheet
        {
            Board = board,
            Agreed = facts.Agreed,
            Rows =
            [
                .. open.Select(p => (Pair: p, Block: blocks[p.Pair.Id].FirstOrDefault())).Select(r => new FinalizeRow(
                    r.Pair,
                    FocusOf(r.Pair, board.Names),
                    r.Block,
                    r.Block is null && (typed?.Contains(r.Pair.Pair.Id) ?? (all || r.Pair.Section != BoardSection.LookFirst)))),
            ],
        };
    }

    /// <summary>A first wave: so many pairs are ticked and stand first. Pairs in which all bring something come before others, and those to look at come last.</summary>
    public FinalizeSheet WithFirst(int wave)
    {
        var ordered = Rows.OrderBy(r => r.Block is not null).ThenBy(r => r.Pair.Section == BoardSection.LookFirst).ThenByDescending(r => r.Pair.Reasons.Group.BothWays()).ToList();
        return this with { Rows = [.. ordered.Select((row, i) => row with { IsTicked = row.Block is null && i < wave })] };
    }
}
