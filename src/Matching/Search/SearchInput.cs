namespace Counterpart.Matching.Search;

/// <summary>
/// The question in the form the search works on, which it never changes: for each vertex its neighbours, ascending, with <i>doubled</i> weights.
/// </summary>
/// <remarks>
/// By weight alone, edges of weight zero or less are dropped, since no answer needs them. With as many pairs first, every weight is raised by
/// <see cref="Raise"/>, which is so large that one more pair outweighs any loss elsewhere; what is left of the search is the same.
/// Memory 12 bytes an arc, two arcs an edge. Built in O(n + m).
/// </remarks>
internal sealed class SearchInput
{
    private readonly int[] firstArc;
    private readonly int[] neighbors;
    private readonly long[] doubledWeights;

    public SearchInput(WeightedGraph graph, bool asManyPairsFirst)
    {
        VertexCount = graph.VertexCount;
        Raise = asManyPairsFirst ? RaiseFor(graph) : 0;
        firstArc = new int[VertexCount + 1];
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (edge.Weight + Raise > 0)
            {
                firstArc[edge.U + 1]++;
                firstArc[edge.V + 1]++;
            }
        }

        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            firstArc[vertex + 1] += firstArc[vertex];
        }

        neighbors = new int[firstArc[VertexCount]];
        doubledWeights = new long[neighbors.Length];
        FillArcs(graph);
    }

    public int VertexCount { get; }

    /// <summary>What was added to every weight (not doubled); 0 when the total weight alone counts.</summary>
    public long Raise { get; }

    public ReadOnlySpan<int> NeighborsOf(int vertex) => neighbors.AsSpan(firstArc[vertex]..firstArc[vertex + 1]);

    /// <summary>Twice the raised weights, in the order of <see cref="NeighborsOf"/>.</summary>
    public ReadOnlySpan<long> DoubledWeightsOf(int vertex) => doubledWeights.AsSpan(firstArc[vertex]..firstArc[vertex + 1]);

    /// <summary>
    /// Let K = n / 2 be the most pairs there can be, and let weights span lowest to highest. A matching of k + 1 pairs weighs at least
    /// (k + 1)(lowest + raise), one of k at most k(highest + raise), so raise = (K - 1)(highest - lowest) - lowest + 1 puts the former ahead for every
    /// k below K. Raised weights then lie between 1 and K(highest - lowest) + 1, which is at most the weight limit + 1.
    /// </summary>
    public static long RaiseFor(WeightedGraph graph)
    {
        if (graph.EdgeCount == 0)
        {
            return 0;
        }

        var lowest = long.MaxValue;
        var highest = long.MinValue;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            lowest = Math.Min(lowest, edge.Weight);
            highest = Math.Max(highest, edge.Weight);
        }

        return (((graph.VertexCount / 2) - 1) * (highest - lowest)) - lowest + 1;
    }

    /// <summary>The edges come ascending, so each vertex receives its smaller neighbours first, then its larger ones, both ascending.</summary>
    private void FillArcs(WeightedGraph graph)
    {
        var next = firstArc[..^1];
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var weight = edge.Weight + Raise;
            if (weight > 0)
            {
                neighbors[next[edge.U]] = edge.V;
                doubledWeights[next[edge.U]++] = 2 * weight;
                neighbors[next[edge.V]] = edge.U;
                doubledWeights[next[edge.V]++] = 2 * weight;
            }
        }
    }
}
