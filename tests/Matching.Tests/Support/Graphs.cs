namespace Counterpart.Matching.Tests.Support;

/// <summary>Short ways to write a graph down.</summary>
internal static class Graphs
{
    public static WeightedGraph Of(int vertexCount, params (int U, int V, long Weight)[] edges) =>
        new(vertexCount, edges.Select(edge => new WeightedEdge(edge.U, edge.V, edge.Weight)));

    /// <summary>The same graph with every weight changed.</summary>
    public static WeightedGraph WithWeights(this WeightedGraph graph, Func<WeightedEdge, long> weight) =>
        new(graph.VertexCount, graph.Edges.Select(edge => edge with { Weight = weight(edge) }));

    /// <summary>The same graph with vertex v called <paramref name="names"/>[v].</summary>
    public static WeightedGraph Renamed(this WeightedGraph graph, int[] names) =>
        new(graph.VertexCount, graph.Edges.Select(edge => new WeightedEdge(names[edge.U], names[edge.V], edge.Weight)));

    /// <summary>For a failure message: the graph as it would be typed into a test.</summary>
    public static string Written(this WeightedGraph graph) =>
        FormattableString.Invariant($"Graphs.Of({graph.VertexCount}, {string.Join(", ", graph.Edges.Select(edge => FormattableString.Invariant($"({edge.U}, {edge.V}, {edge.Weight})")))})");
}
