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
            foreach (var doubledWeight in rows.WeightsOf(vertex))
            {
                heaviest = Math.Max(heaviest, doubledWeight);
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
        var heads = rows.HeadsOf(vertex);
        var doubledWeights = rows.WeightsOf(vertex);
        var lowest = 0L;
        var partner = MatchingResult.Alone;
        for (var i = 0; i < heads.Length; i++)
        {
            var needed = doubledWeights[i] - nest.Vertices[heads[i]].Offset;
            var isFree = nest.Mates[heads[i]] == MatchingResult.Alone;
            if (needed > lowest || (needed == lowest && isFree && partner == MatchingResult.Alone))
            {
                lowest = needed;
                partner = isFree ? heads[i] : MatchingResult.Alone;
            }
        }

        nest.Vertices[vertex].Offset = lowest;
        if (partner != MatchingResult.Alone)
        {
            nest.Pair(vertex, partner);
        }
    }
}
