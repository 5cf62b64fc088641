namespace Counterpart.Matching.Proving;

/// <summary>The prices of a certificate: are they well formed, do they cover an edge, what is their sum?</summary>
internal sealed class ClaimedPrices(Certificate certificate, int vertexCount)
{
    private readonly long[] duals = certificate.Duals;
    private readonly long[] setDuals = [.. certificate.Blossoms.Select(set => set?.DoubledDual ?? 0)];

    /// <summary>The sets around a vertex, by number and ascending, are a stretch of one array; two arrays instead of a list for each vertex, since nests a thousand deep have millions of members.</summary>
    private readonly int[] firstSetOf = new int[vertexCount + 1];
    private int[] setsOf = [];

    /// <summary>What all sets add to the bound: each as often as pairs fit into it. Doubled.</summary>
    public Int128 DoubledSetSum
    {
        get
        {
            var sum = Int128.Zero;
            foreach (var set in certificate.Blossoms)
            {
                sum += (Int128)set.DoubledDual * (set.Vertices.Count / 2);
            }

            return sum;
        }
    }

    public Int128 DoubledPriceOf(int vertex) => duals[vertex];

    /// <summary>The first thing that is wrong with the certificate itself.</summary>
    public Proof? CheckShape()
    {
        if (duals.Length != vertexCount)
        {
            return Proof.Fails($"The certificate prices {duals.Length} vertices, the graph has {vertexCount}.");
        }

        var lastSetOf = new int[vertexCount];
        Array.Fill(lastSetOf, -1);
        for (var number = 0; number < setDuals.Length; number++)
        {
            if (CheckSet(certificate.Blossoms[number], number, lastSetOf) is { } objection)
            {
                return objection;
            }
        }

        ListByVertex(places: lastSetOf);
        return null;
    }

    /// <summary>
    /// Whether the prices of both ends, and of every set that holds both, add up to at least the edge's weight. Set prices are not negative, so they are
    /// looked up only when the ends alone do not suffice.
    /// </summary>
    public bool Cover(in WeightedEdge edge)
    {
        var missing = ((Int128)2 * edge.Weight) - duals[edge.U] - duals[edge.V];
        return missing <= 0
            || (SetsAround(edge.U) is { Length: > 0 } aroundU && SetsAround(edge.V) is { Length: > 0 } aroundV && missing <= DualsInBoth(aroundU, aroundV));
    }

    private ReadOnlySpan<int> SetsAround(int vertex) => setsOf.AsSpan(firstSetOf[vertex]..firstSetOf[vertex + 1]);

    /// <summary>Both lists ascend.</summary>
    private Int128 DualsInBoth(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var sum = Int128.Zero;
        for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
        {
            var (left, right) = (one[i], other[j]);
            sum += left == right ? setDuals[left] : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return sum;
    }

    /// <summary>Looks a set over, and counts it at each of its vertices.</summary>
    private Proof? CheckSet(OddSet? set, int number, int[] lastSetOf)
    {
        if (set is null)
        {
            return Proof.Fails($"Blossom {number} is missing.");
        }

        if (set.DoubledDual < 0)
        {
            return Proof.Fails($"Blossom {number} has the negative price {set.DoubledDual} (doubled).");
        }

        if (set.Vertices.Count < 3 || set.Vertices.Count % 2 == 0)
        {
            return Proof.Fails($"Blossom {number} has {set.Vertices.Count} vertices; it must be an odd number, at least three.");
        }

        for (var i = 0; i < set.Vertices.Count; i++)
        {
            var vertex = set.Vertices[i];
            if (vertex < 0 || vertex >= vertexCount)
            {
                return Proof.Fails($"Blossom {number} holds {vertex}, which is not a vertex.");
            }

            if (lastSetOf[vertex] == number)
            {
                return Proof.Fails($"Blossom {number} holds vertex {vertex} twice.");
            }

            lastSetOf[vertex] = number;
            firstSetOf[vertex + 1]++;
        }

        return null;
    }

    /// <summary>Turns the counts into stretches and fills them, set by set.</summary>
    private void ListByVertex(int[] places)
    {
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            places[vertex] = firstSetOf[vertex];
            firstSetOf[vertex + 1] += firstSetOf[vertex];
        }

        setsOf = new int[firstSetOf[vertexCount]];
        for (var number = 0; number < setDuals.Length; number++)
        {
            var vertices = certificate.Blossoms[number].Vertices;
            for (var i = 0; i < vertices.Count; i++)
            {
                setsOf[places[vertices[i]]++] = number;
            }
        }
    }
}
