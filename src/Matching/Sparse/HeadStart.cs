namespace Counterpart.Matching.Sparse;

/// <summary>Prices and pairs to begin with, so that only the vertices left over need a search.</summary>
/// <remarks>
/// <para><b>Answer.</b> Prices that no edge exceeds, none negative, and pairs whose edges use their prices up.</para>
/// <para><b>Cost.</b> O(n + m).</para>
/// <para><b>Method.</b> First each vertex is priced at half its heaviest edge. Then, one vertex after the other, an unpaired vertex lowers its price as far
/// as its edges (and zero) allow; the edge that stops it is used up, and if that edge leads to an unpaired vertex, they are a pair.</para>
/// </remarks>
internal static class HeadStart
{
    public static void Make(Nest nest, ArcRows rows, Part part)
    {
        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            var heaviest = 0L;
            foreach (ref readonly var arc in rows.Of(vertex))
            {
                heaviest = Math.Max(heaviest, arc.Weight);
            }

            nest.Vertices[vertex].Offset = heaviest / 2;
        }

        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            if (nest.Mates[vertex] == MatchingResult.Alone)
            {
                LowerAndPair(nest, rows, vertex);
            }
        }
    }

    private static void LowerAndPair(Nest nest, ArcRows rows, int vertex)
    {
        var lowest = 0L;
        var partner = MatchingResult.Alone;
        foreach (ref readonly var arc in rows.Of(vertex))
        {
            var needed = arc.Weight - nest.Vertices[arc.Head].Offset;
            var isFree = nest.Mates[arc.Head] == MatchingResult.Alone;
            if (needed > lowest || (needed == lowest && isFree && partner == MatchingResult.Alone))
            {
                lowest = needed;
                partner = isFree ? arc.Head : MatchingResult.Alone;
            }
        }

        nest.Vertices[vertex].Offset = lowest;
        if (partner != MatchingResult.Alone)
        {
            nest.Pair(vertex, partner);
        }
    }
}
