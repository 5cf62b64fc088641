namespace Counterpart.App.Review.Board;

/// <summary>Which part of the board is shown: kept in the address, so that the back button and a shared link work.</summary>
public sealed record BoardFilter
{
    /// <summary>Up to here a board is one page.</summary>
    private const int OnePage = 40;

    private const int PageSize = 25;

    /// <summary>So many cards to look at first are one page. Where nothing is known of anybody all are such cards, and half of them are enough at once.</summary>
    private const int MostLookFirst = 60;

    private const int FewerLookFirst = 50;

    public string Show { get; init; } = "";
    public string Find { get; init; } = "";
    public int Page { get; init; } = 1;

    public IReadOnlyList<BoardPair> All(BoardView board) =>
        [.. board.Pairs.Where(p => Matches(p) && (Find.Trim().Length == 0 || p.HasNameLike(Find.Trim())))];

    /// <summary>The pairs of the page asked for. Those to look at first are all on the first page, unless they are nearly everybody of a large school.</summary>
    public (IReadOnlyList<BoardPair> Pairs, int Page, int Pages) PageOf(IReadOnlyList<BoardPair> all)
    {
        var look = all.Count(p => p.Section == BoardSection.LookFirst);
        var first = look > MostLookFirst ? FewerLookFirst : Math.Max(PageSize, look);
        if (all.Count <= OnePage)
        {
            return (all, 1, 1);
        }

        var pages = 1 + ((Math.Max(0, all.Count - first) + PageSize - 1) / PageSize);
        var page = Math.Clamp(Page, 1, pages);
        return (page == 1 ? [.. all.Take(first)] : [.. all.Skip(first + ((page - 2) * PageSize)).Take(PageSize)], page, pages);
    }

    /// <summary>The address of the board with this filter, for another page or part.</summary>
    public string Address(string? show = null, int page = 1)
    {
        string[] parts =
        [
            .. (show ?? Show).Length == 0 ? [] : new[] { $"show={show ?? Show}" },
            .. Find.Length == 0 ? [] : new[] { $"find={Uri.EscapeDataString(Find)}" },
            .. page == 1 ? [] : new[] { $"part={page}" },
        ];
        return parts.Length == 0 ? "/school/matches" : $"/school/matches?{string.Join('&', parts)}";
    }

    private bool Matches(BoardPair pair) => Show switch
    {
        "look" => pair.Section == BoardSection.LookFirst,
        "changed" => pair.Pair.IsChanged,
        "locked" => pair.Section == BoardSection.Locked,
        _ => true,
    };
}
