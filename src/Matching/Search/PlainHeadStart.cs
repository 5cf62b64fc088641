namespace Counterpart.Matching.Search;

/// <summary>Prices and pairs to begin with, so that only the vertices left over need a stage.</summary>
/// <remarks>
/// <para><b>Answer.</b> Prices that no edge exceeds, none negative, and pairs whose edges use their prices up exactly: what a stage expects.</para>
/// <para><b>Cost.</b> O(n + m).</para>
/// <para><b>Method.</b> First each vertex is priced at half its heaviest edge. Then, one vertex after the other, an unpaired vertex lowers its price as far
/// as its edges (and zero) allow; the edge that stops it is used up, and if that edge leads to an unpaired vertex, they are a pair.</para>
/// </remarks>
internal static class PlainHeadStart
{
    /// <summary>Fills in the pairs and returns the doubled prices.</summary>
    public static long[] Make(SearchInput input, Blossoms blossoms, StepCounts counts)
    {
        var duals = new long[input.VertexCount];
        for (var vertex = 0; vertex < duals.Length; vertex++)
        {
            foreach (var doubledWeight in input.DoubledWeightsOf(vertex))
            {
                duals[vertex] = Math.Max(duals[vertex], doubledWeight / 2);
            }
        }

        for (var vertex = 0; vertex < duals.Length; vertex++)
        {
            if (blossoms.Mates[vertex] == MatchingResult.Alone)
            {
                LowerAndPair(vertex, input, blossoms, duals);
                counts.HeadStartPairs += blossoms.Mates[vertex] == MatchingResult.Alone ? 0 : 1;
            }
        }

        return duals;
    }

    private static void LowerAndPair(int vertex, SearchInput input, Blossoms blossoms, long[] duals)
    {
        var neighbors = input.NeighborsOf(vertex);
        var doubledWeights = input.DoubledWeightsOf(vertex);
        var lowest = 0L;
        var partner = MatchingResult.Alone;
        for (var i = 0; i < neighbors.Length; i++)
        {
            var needed = doubledWeights[i] - duals[neighbors[i]];
            var isFree = blossoms.Mates[neighbors[i]] == MatchingResult.Alone;
            if (needed > lowest || (needed == lowest && isFree && partner == MatchingResult.Alone))
            {
                lowest = needed;
                partner = isFree ? neighbors[i] : MatchingResult.Alone;
            }
        }

        duals[vertex] = lowest;
        if (partner != MatchingResult.Alone)
        {
            blossoms.Pair(vertex, partner);
        }
    }
}
