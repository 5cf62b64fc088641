namespace Counterpart.Matching.Search;

/// <summary>Writes down what the search ended with, in the caller's weights.</summary>
internal static class CertificateMaker
{
    /// <summary>Makes the result of a finished search.</summary>
    /// <remarks>Weights were raised by <see cref="SearchInput.Raise"/>, so each doubled vertex price is lowered by as much: an edge has two ends.</remarks>
    public static MatchingResult Make(WeightedGraph graph, SearchInput input, PlainSearch search, bool asManyPairsFirst)
    {
        var duals = Array.ConvertAll(search.DoubledDuals, dual => dual - input.Raise);
        var mates = search.Blossoms.Mates;
        var barrier = asManyPairsFirst ? BarrierSearch.Find(input, mates) : null;
        return new MatchingResult(mates, TotalWeight(graph, mates), new Certificate(duals, PricedSets(search.Blossoms), barrier));
    }

    private static long TotalWeight(WeightedGraph graph, int[] mates)
    {
        var total = 0L;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            total += mates[edge.U] == edge.V ? edge.Weight : 0;
        }

        return total;
    }

    /// <summary>The blossoms that have a price, outer before inner.</summary>
    private static List<OddSet> PricedSets(Blossoms blossoms)
    {
        var sets = new List<OddSet>();
        var open = new Stack<int>();
        for (var vertex = blossoms.VertexCount - 1; vertex >= 0; vertex--)
        {
            var node = blossoms.OutermostOf(vertex);
            if (blossoms.IsBlossom(node) && blossoms.FirstVertex(node) == vertex)
            {
                open.Push(node);
            }
        }

        while (open.TryPop(out var blossom))
        {
            if (blossoms.Prices[blossom] > 0)
            {
                sets.Add(new OddSet(blossoms.Prices[blossom], VerticesOf(blossoms, blossom)));
            }

            var child = blossoms.FirstChild(blossom);
            do
            {
                if (blossoms.IsBlossom(child))
                {
                    open.Push(child);
                }

                child = blossoms.NextChild(child);
            }
            while (child != blossoms.FirstChild(blossom));
        }

        return sets;
    }

    private static List<int> VerticesOf(Blossoms blossoms, int blossom)
    {
        var vertices = new List<int>();
        for (var vertex = blossoms.FirstVertex(blossom); vertex != Blossoms.None; vertex = blossoms.NextVertex(blossom, vertex))
        {
            vertices.Add(vertex);
        }

        vertices.Sort();
        return vertices;
    }
}
