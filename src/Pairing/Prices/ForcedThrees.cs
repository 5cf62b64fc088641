using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The best plan of an odd number with one pair forced, for every other partner of one person: the forced pair takes a third person, or three others come together.</summary>
/// <remarks>Exact: <see cref="OddPrices"/> tells what any forced pair and third person leave for the others, and the best group of three beside each forced pair.</remarks>
internal sealed class ForcedThrees(PairBook book, PairGraph graph, int self)
{
    /// <summary>For each other partner the worth of the best plan in which the two are together and one group of three gives everybody a place; those without such a plan are missing.</summary>
    public Dictionary<int, long> Best(List<int> others, CancellationToken cancel)
    {
        var prices = OddPrices.Of(WeightMatrix.From(graph.Graph), self, cancel);
        var groups = new GroupsOfThree(book, graph, []);
        var pairs = others.ToDictionary(other => other, other => graph.Worth([graph.Vertices[self], graph.Vertices[other]]));
        var joined = others.ToDictionary(other => other, other => Joined(prices, other) - pairs[other]);
        return prices.BestThrees(groups.Worth, joined, cancel)
            .Where(found => found.Value is not null)
            .ToDictionary(found => found.Key, found => found.Value!.Value + pairs[found.Key]);
    }

    /// <summary>The best plan in which the forced pair takes a third person.</summary>
    private long? Joined(OddPrices prices, int other)
    {
        string[] pair = [graph.Vertices[self], graph.Vertices[other]];
        return Enumerable.Range(0, graph.Vertices.Count)
            .Where(third => third != self && third != other && prices.Without(other, third) is not null && ThirdPeople.MayJoin(book, graph.Vertices[third], pair))
            .Max(third => graph.Worth([.. pair, graph.Vertices[third]]) + prices.Without(other, third));
    }
}
