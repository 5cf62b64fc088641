namespace Counterpart.Matching.Sparse;

/// <summary>The odd rings whose vertices are paired by halves, each with the one before and the one after.</summary>
internal sealed class HalfRings
{
    private readonly int[] next;
    private readonly int[] visits;

    public HalfRings(int vertexCount)
    {
        next = Scratch.Rent<int>(vertexCount);
        visits = Scratch.Rent<int>(vertexCount);
        next.AsSpan(0, vertexCount).Fill(Nest.None);
    }

    /// <summary>Gives the memory back. The rings must not be used any more.</summary>
    public void Release()
    {
        Scratch.Return(next);
        Scratch.Return(visits);
    }

    public bool Holds(int vertex) => next[vertex] != Nest.None;

    public int After(int vertex) => next[vertex];

    public void Link(int vertex, int following) => next[vertex] = following;

    /// <summary>False when the vertex was visited with this number before.</summary>
    public bool Visit(int vertex, int number)
    {
        var isNew = visits[vertex] != number;
        visits[vertex] = number;
        return isNew;
    }

    /// <summary>Opens the ring around <paramref name="vertex"/>, if there is one: it is alone from now on, the others are pairs.</summary>
    public void OpenAt(int vertex, Nest nest)
    {
        if (!Holds(vertex))
        {
            return;
        }

        for (var one = next[vertex]; one != vertex;)
        {
            var other = next[one];
            var following = next[other];
            nest.Pair(one, other);
            nest.Vertices[one].SetLabel(Vertex.Unlabeled);
            nest.Vertices[other].SetLabel(Vertex.Unlabeled);
            next[one] = next[other] = Nest.None;
            one = following;
        }

        next[vertex] = Nest.None;
    }

    /// <summary>Opens every ring at its vertex of lowest price. Pairs are whole from then on.</summary>
    public void OpenAll(Part part, Nest nest)
    {
        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            if (!Holds(vertex))
            {
                continue;
            }

            var lowest = vertex;
            for (var other = next[vertex]; other != vertex; other = next[other])
            {
                lowest = nest.Vertices[other].Offset < nest.Vertices[lowest].Offset ? other : lowest;
            }

            OpenAt(lowest, nest);
        }
    }
}
