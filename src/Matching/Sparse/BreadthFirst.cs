namespace Counterpart.Matching.Sparse;

/// <summary>The vertices in the order in which a walk finds them, one component after the other.</summary>
/// <remarks>Cost O(n + m).</remarks>
internal sealed class BreadthFirst
{
    private readonly List<int> ends = [];
    private readonly int[] components;

    private BreadthFirst(int vertexCount)
    {
        Order = new int[vertexCount];
        components = new int[vertexCount];
        Array.Fill(components, -1);
    }

    public int[] Order { get; }

    public int ComponentCount => ends.Count;

    public int ComponentOf(int vertex) => components[vertex];

    /// <summary>Where in <see cref="Order"/> the component ends.</summary>
    public int EndOf(int component) => ends[component];

    public static BreadthFirst Walk(ArcRows rows)
    {
        var walk = new BreadthFirst(rows.VertexCount);
        var found = 0;
        for (var vertex = 0; vertex < rows.VertexCount; vertex++)
        {
            if (walk.components[vertex] < 0)
            {
                found = walk.WalkComponent(vertex, found, rows);
                walk.ends.Add(found);
            }
        }

        return walk;
    }

    private int WalkComponent(int start, int found, ArcRows rows)
    {
        var next = found;
        Order[found++] = start;
        components[start] = ComponentCount;
        for (; next < found; next++)
        {
            foreach (ref readonly var arc in rows.Of(Order[next]))
            {
                if (components[arc.Head] < 0)
                {
                    components[arc.Head] = ComponentCount;
                    Order[found++] = arc.Head;
                }
            }
        }

        return found;
    }
}
