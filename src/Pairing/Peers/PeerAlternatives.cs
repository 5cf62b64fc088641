using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Other partners with exact prices, and the plan that each choice makes.</summary>
public static class PeerAlternatives
{
    /// <summary>All possible partners of a nominee, the cheapest first, then by id. Empty when the nominee is in a kept group.</summary>
    /// <remarks>Cost: one search, then one local search for each partner (<c>docs/matching-sparse.md</c>, "The price of an edge").</remarks>
    public static IReadOnlyList<PeerAlternative> Of(PeerQuestion question, string id, CancellationToken cancel = default)
    {
        var graph = PeerGraph.Of(new PeerBook(question));
        var vertex = graph.IndexOf(id);
        if (vertex < 0)
        {
            return [];
        }

        var prices = EdgePrices.Solve(graph.Graph, PeerGraph.Options(question), cancel);
        return
        [
            .. prices.Of(vertex)
                .Select(price => new PeerAlternative(
                    graph.Vertices[price.Pair.U == vertex ? price.Pair.V : price.Pair.U],
                    graph.Points(prices.Optimum) - graph.Points(price.Worth),
                    prices.Best.PairCount - (price.PairCount ?? prices.Best.PairCount)))
                .OrderBy(a => a.PairsLost).ThenBy(a => a.Cost).ThenBy(a => a.PartnerId, StringComparer.Ordinal),
        ];
    }

    /// <summary>The best plan in which two nominees are together: everybody else who is not in a kept group may move.</summary>
    /// <exception cref="ArgumentException">The two may not be partners.</exception>
    public static PeerAnswer With(PeerQuestion question, string one, string other, CancellationToken cancel = default)
    {
        var book = new PeerBook(question);
        if (book.Facts(one, other).Bar is not PeerBar.None)
        {
            throw new ArgumentException($"{one} and {other} may not be partners");
        }

        return PeerPairer.Suggest(question with { Kept = [.. question.Kept, [one, other]] }, cancel);
    }
}
