namespace Counterpart.Matching.Sparse;

/// <summary>Raises prices where they do not suffice, and undoes just the pairs and blossoms that this leaves without a reason.</summary>
/// <remarks>Afterwards all promises hold that a phase starts from: no edge exceeds its prices, pairs and rings use them up. Some more vertices are alone.</remarks>
internal sealed class Repair(Nest nest, HalfRings rings, List<int> spareBlossoms)
{
    /// <summary>Makes room for an edge, given in the numbers of the search and with its weight doubled.</summary>
    public void MakeRoomFor(in WeightedEdge edge)
    {
        var missing = MissingOf(edge);
        if (missing <= 0)
        {
            return;
        }

        var (cheaper, other) = CostOf(edge.U) <= CostOf(edge.V) ? (edge.U, edge.V) : (edge.V, edge.U);
        while (nest.OutermostOf(cheaper) is var blossom && blossom == nest.OutermostOf(other))
        {
            Lift(blossom, nest.Nodes[blossom].Price / 2);
        }

        Raise(cheaper, missing);
    }

    /// <summary>Makes the prices of all these vertices, which are alone, even or all odd, by raising the fewer by one. Returns how many were raised.</summary>
    public int AlignParity(IReadOnlyList<int> roots)
    {
        var odd = roots.Count(root => long.IsOddInteger(nest.Vertices[root].Offset));
        var isRaised = odd <= roots.Count - odd;
        foreach (var root in roots)
        {
            if (long.IsOddInteger(nest.Vertices[root].Offset) == isRaised)
            {
                Raise(root, 1);
            }
        }

        return isRaised ? odd : roots.Count - odd;
    }

    /// <summary>Raises the price of every vertex of a node, and lowers that of the node by twice as much; at zero it falls apart. Its pair to the outside is undone.</summary>
    public void Lift(int node, long amount)
    {
        for (var vertex = nest.Nodes[node].FirstVertex; amount > 0 && vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            nest.Vertices[vertex].Offset += amount;
        }

        if (amount > 0)
        {
            Unpair(nest.Nodes[node].Base);
        }

        if (nest.IsBlossom(node) && (nest.Nodes[node].Price -= 2 * amount) == 0)
        {
            nest.Dissolve(node);
            spareBlossoms.Add(node);
        }
    }

    /// <summary>By how much an edge exceeds its prices.</summary>
    private long MissingOf(in WeightedEdge edge)
    {
        var missing = edge.Weight - nest.Vertices[edge.U].Offset - nest.Vertices[edge.V].Offset;
        if (missing <= 0 || nest.OutermostOf(edge.U) != nest.OutermostOf(edge.V))
        {
            return missing;
        }

        var (one, other) = (edge.U, edge.V);
        while (one != other)
        {
            (one, other) = nest.Nodes[one].Size <= nest.Nodes[other].Size ? (nest.Nodes[one].Parent, other) : (one, nest.Nodes[other].Parent);
        }

        for (; one != Nest.None; one = nest.Nodes[one].Parent)
        {
            missing -= nest.Nodes[one].Price;
        }

        return missing;
    }

    private int CostOf(int vertex) =>
        (nest.OutermostOf(vertex) == vertex ? 0 : 2) + (nest.Mates[vertex] == MatchingResult.Alone && !rings.Holds(vertex) ? 0 : 1);

    private void Raise(int vertex, long amount)
    {
        while (amount > 0)
        {
            var node = nest.OutermostOf(vertex);
            var step = nest.IsBlossom(node) ? Math.Min(amount, nest.Nodes[node].Price / 2) : amount;
            Lift(node, step);
            amount -= step;
        }
    }

    private void Unpair(int vertex)
    {
        rings.OpenAt(vertex, nest);
        if (nest.Mates[vertex] is var mate and not MatchingResult.Alone)
        {
            nest.Mates[vertex] = nest.Mates[mate] = MatchingResult.Alone;
        }
    }
}
