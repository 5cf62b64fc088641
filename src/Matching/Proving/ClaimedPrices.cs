namespace Counterpart.Matching.Proving;

/// <summary>The prices of a certificate: are they well formed, do they cover an edge, what is their sum?</summary>
internal sealed class ClaimedPrices(Certificate certificate, int vertexCount)
{
    private readonly long[] duals = [.. certificate.DoubledVertexDuals];
    private readonly long[] setDuals = [.. certificate.Blossoms.Select(set => set?.DoubledDual ?? 0)];
    private readonly List<int>?[] setsAround = new List<int>?[vertexCount];

    /// <summary>Half the sum of all these is the most that any matching can weigh, if no vertex price is negative. Doubled.</summary>
    public Int128 DoubledSum
    {
        get
        {
            var sum = Int128.Zero;
            foreach (var dual in duals)
            {
                sum += dual;
            }

            foreach (var set in certificate.Blossoms)
            {
                sum += (Int128)set.DoubledDual * (set.Vertices.Count / 2);
            }

            return sum;
        }
    }

    /// <summary>The lowest vertex price, doubled; 0 without vertices.</summary>
    public Int128 DoubledLowest => duals.Length == 0 ? 0 : duals.Min();

    /// <summary>The first thing that is wrong with the certificate itself.</summary>
    public Proof? CheckShape()
    {
        if (duals.Length != vertexCount)
        {
            return Proof.Fails($"The certificate prices {duals.Length} vertices, the graph has {vertexCount}.");
        }

        var negative = certificate.AsManyPairsFirst ? -1 : Array.FindIndex(duals, dual => dual < 0);
        if (negative >= 0)
        {
            return Proof.Fails($"Vertex {negative} has the negative price {duals[negative]} (doubled).");
        }

        Proof? objection = null;
        for (var number = 0; number < setDuals.Length && objection is null; number++)
        {
            objection = CheckSet(certificate.Blossoms[number], number);
        }

        return objection;
    }

    /// <summary>
    /// Whether the prices of both ends, and of every set that holds both, add up to at least the edge's weight. Set prices are not negative, so they are
    /// looked up only when the ends alone do not suffice.
    /// </summary>
    public bool Cover(in WeightedEdge edge)
    {
        var missing = ((Int128)2 * edge.Weight) - duals[edge.U] - duals[edge.V];
        return missing <= 0
            || (setsAround[edge.U] is { } aroundU && setsAround[edge.V] is { } aroundV && missing <= DualsInBoth(aroundU, aroundV));
    }

    /// <summary>Both lists ascend.</summary>
    private Int128 DualsInBoth(List<int> one, List<int> other)
    {
        var sum = Int128.Zero;
        for (var (i, j) = (0, 0); i < one.Count && j < other.Count;)
        {
            var (left, right) = (one[i], other[j]);
            sum += left == right ? setDuals[left] : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return sum;
    }

    private Proof? CheckSet(OddSet? set, int number)
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

        foreach (var vertex in set.Vertices)
        {
            if (vertex < 0 || vertex >= vertexCount)
            {
                return Proof.Fails($"Blossom {number} holds {vertex}, which is not a vertex.");
            }

            var around = setsAround[vertex] ??= [];
            if (around.Count > 0 && around[^1] == number)
            {
                return Proof.Fails($"Blossom {number} holds vertex {vertex} twice.");
            }

            around.Add(number);
        }

        return null;
    }
}
