namespace Counterpart.Pairing;

/// <summary>The plain swap: two people come together and those they leave behind come together too. Nobody outside their two groups moves.</summary>
internal sealed class Swaps
{
    private readonly PairBook _book;
    private readonly PlanView _view;
    private readonly PriceMaker _prices;

    public Swaps(PairBook book, PlanView view)
    {
        _book = book;
        _view = view;
        _prices = new PriceMaker(book, view);
    }

    public static PlanGroup Group(IEnumerable<string> members)
    {
        string[] ordered = [.. members.Order(StringComparer.Ordinal)];
        return new PlanGroup(ordered, ordered.Length == 3 ? GroupOrigin.BestThree : GroupOrigin.Suggested);
    }

    public Price? For(string a, string b)
    {
        var (one, other) = (_view.Of(a), _view.Of(b));
        if (!_book.MayPair(a, b) || _view.IsHeld(one) || _view.IsHeld(other) || (one is not null && ReferenceEquals(one, other)))
        {
            return null;
        }

        var leftByA = one?.Members.Where(id => id != a).ToArray() ?? [];
        var leftByB = other?.Members.Where(id => id != b).ToArray() ?? [];
        return Behind(leftByA, leftByB) is { } behind
            ? _prices.Make([.. new[] { one, other }.OfType<PlanGroup>()], [Group([a, b]), .. behind], [a, b, .. leftByA, .. leftByB])
            : null;
    }

    // Up to three left behind make one group; two and two (from two groups of three) stay with their own.
    private List<PlanGroup>? Behind(string[] leftByA, string[] leftByB)
    {
        string[] left = [.. leftByA, .. leftByB];
        string[][] groups = left.Length switch
        {
            < 2 => [],
            4 => [leftByA, leftByB],
            _ => [left],
        };
        return Array.TrueForAll(groups, MayBeTogether) ? [.. groups.Select(Group)] : null;
    }

    private bool MayBeTogether(string[] members) => Array.TrueForAll(members, a => Array.TrueForAll(members, b => a == b || _book.MayPair(a, b)));
}
