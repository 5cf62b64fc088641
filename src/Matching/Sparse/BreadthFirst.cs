using System.Buffers;

namespace Counterpart.Matching.Sparse;

/// <summary>The vertices in the order in which a walk along chosen edges finds them, one component after the other.</summary>
/// <remarks>Cost O(n + m); memory while it walks 8 bytes for each chosen edge.</remarks>
internal sealed class BreadthFirst
{
    private readonly List<int> ends = [];
    private readonly int[] components;

    private BreadthFirst(int vertexCount)
    {
        Order = new int[vertexCount];
        components = Scratch.Rent<int>(vertexCount);
        components.AsSpan(0, vertexCount).Fill(-1);
    }

    public int[] Order { get; }

    public int ComponentCount => ends.Count;

    public int ComponentOf(int vertex) => components[vertex];

    /// <summary>Where in <see cref="Order"/> the component ends.</summary>
    public int EndOf(int component) => ends[component];

    public static BreadthFirst Walk<TTest>(WeightedGraph graph, TTest test)
        where TTest : struct, IEdgeTest
    {
        var walk = new BreadthFirst(graph.VertexCount);
        var (rowEnds, heads) = HeadsOf(graph, test);
        var found = 0;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            if (walk.components[vertex] < 0)
            {
                found = walk.WalkComponent(vertex, found, rowEnds, heads);
                walk.ends.Add(found);
            }
        }

        Scratch.Return(heads);
        Scratch.Return(rowEnds);
        return walk;
    }

    /// <summary>Gives the memory back; the order stays, the components must not be asked for any more.</summary>
    public void Release() => Scratch.Return(components);

    /// <summary>All rows of neighbours, one after the other, and where each ends.</summary>
    private static (int[] RowEnds, int[] Heads) HeadsOf<TTest>(WeightedGraph graph, TTest test)
        where TTest : struct, IEdgeTest
    {
        var places = Scratch.Rent<int>(graph.VertexCount + 1);
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (test.Accepts(edge))
            {
                places[edge.U + 1]++;
                places[edge.V + 1]++;
            }
        }

        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            places[vertex + 1] += places[vertex];
        }

        var heads = ArrayPool<int>.Shared.Rent(places[graph.VertexCount]);
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (test.Accepts(edge))
            {
                heads[places[edge.U]++] = edge.V;
                heads[places[edge.V]++] = edge.U;
            }
        }

        return (places, heads);
    }

    private int WalkComponent(int start, int found, int[] rowEnds, int[] heads)
    {
        var next = found;
        Order[found++] = start;
        components[start] = ComponentCount;
        for (; next < found; next++)
        {
            var vertex = Order[next];
            foreach (var head in heads.AsSpan((vertex == 0 ? 0 : rowEnds[vertex - 1])..rowEnds[vertex]))
            {
                if (components[head] < 0)
                {
                    components[head] = ComponentCount;
                    Order[found++] = head;
                }
            }
        }

        return found;
    }
}
