namespace Counterpart.Matching.Pricing;

/// <summary>For each vertex the places of its edges in the list of the graph, by the other end. Memory 8 bytes an edge.</summary>
internal sealed class EdgeRows
{
    private readonly int[] ends;
    private readonly int[] places;

    public EdgeRows(WeightedGraph graph)
    {
        ends = new int[graph.VertexCount + 1];
        places = new int[2 * graph.EdgeCount];
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            ends[edge.U + 1]++;
            ends[edge.V + 1]++;
        }

        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            ends[vertex + 1] += ends[vertex];
        }

        // Each start moves on to the end of its row, which is the start of the next.
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            places[ends[graph.EdgeSpan[edge].U]++] = edge;
            places[ends[graph.EdgeSpan[edge].V]++] = edge;
        }
    }

    public ReadOnlySpan<int> Of(int vertex) => places.AsSpan((vertex == 0 ? 0 : ends[vertex - 1])..ends[vertex]);
}
