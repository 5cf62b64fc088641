namespace Counterpart.Matching.Sparse;

/// <summary>What the solvers of all parts share. Each touches only the vertices of its own part, so they need no locks.</summary>
internal sealed class SharedState(WeightedGraph graph, long raise, Watch watch)
{
    public SparseQuestion Question { get; } = new(graph, raise);

    public Nest Nest { get; } = new(graph.VertexCount);

    public HalfRings Rings { get; } = new(graph.VertexCount);

    public Watch Watch => watch;

    /// <summary>Gives the large buffers back.</summary>
    public void Release()
    {
        Question.Rows.Release();
        Nest.Release();
        Rings.Release();
    }
}
