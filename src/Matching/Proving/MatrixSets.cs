namespace Counterpart.Matching.Proving;

/// <summary>The priced odd sets of a claim: are they well formed, and what do they add to a pair?</summary>
internal sealed class MatrixSets
{
    private ulong[] bits = [];
    private int[] firstSetOf = [];
    private int[] setsOf = [];
    private int[] ascending = [];
    private int[] passed = [];
    private int words;

    /// <summary>Looks the sets over. The first thing wrong with them, or null.</summary>
    public Proof? Take(in MatrixClaim claim, int vertexCount)
    {
        words = (vertexCount + 63) / 64;
        var needed = checked(words * claim.SetDuals.Length);
        if (bits.Length < needed)
        {
            bits = new ulong[needed];
        }

        bits.AsSpan(0, needed).Clear();
        for (var set = 0; set < claim.SetDuals.Length; set++)
        {
            var vertices = claim.VerticesOf(set);
            if (claim.SetDuals[set] < 0)
            {
                return Proof.Fails($"Blossom {set} has the negative price {claim.SetDuals[set]} (doubled).");
            }

            if (vertices.Length < 3 || vertices.Length % 2 == 0)
            {
                return Proof.Fails($"Blossom {set} has {vertices.Length} vertices; it must be an odd number, at least three.");
            }

            foreach (var vertex in vertices)
            {
                if (vertex < 0 || vertex >= vertexCount)
                {
                    return Proof.Fails($"Blossom {set} holds {vertex}, which is not a vertex.");
                }

                if (Holds(set, vertex))
                {
                    return Proof.Fails($"Blossom {set} holds vertex {vertex} twice.");
                }

                bits[(set * words) + (vertex / 64)] |= 1UL << (vertex % 64);
            }
        }

        ListByVertex(claim, vertexCount);
        return null;
    }

    /// <summary>The sum of the doubled prices of the sets that hold both vertices.</summary>
    public Int128 DualsAround(in MatrixClaim claim, int u, int v)
    {
        var sum = Int128.Zero;
        for (var set = 0; set < claim.SetDuals.Length; set++)
        {
            sum += Holds(set, u) && Holds(set, v) ? claim.SetDuals[set] : 0;
        }

        return sum;
    }

    /// <summary>The sum of all doubled prices, more than any pair can be given.</summary>
    public static Int128 Sum(in MatrixClaim claim)
    {
        var sum = Int128.Zero;
        foreach (var dual in claim.SetDuals)
        {
            sum += dual;
        }

        return sum;
    }

    /// <summary>The doubled prices of the sets that hold every vertex, added up; they are not listed by vertex.</summary>
    public Int128 DualOfAll { get; private set; }

    /// <summary>Whether any set but those of everybody holds a vertex.</summary>
    public bool IsAround(int vertex) => firstSetOf[vertex + 1] > firstSetOf[vertex];

    /// <summary>
    /// Adds to the price of each later vertex those of the sets that hold it together with <paramref name="vertex"/>; asked for the vertices one after the other.
    /// The sum of all prices must fit.
    /// </summary>
    public void AddAround(in MatrixClaim claim, int vertex, int[] duals)
    {
        for (var i = firstSetOf[vertex]; i < firstSetOf[vertex + 1]; i++)
        {
            var set = setsOf[i];
            var dual = (int)claim.SetDuals[set];
            foreach (var member in ascending.AsSpan(++passed[set]..claim.SetStarts[set + 1]))
            {
                duals[member] += dual;
            }
        }
    }

    /// <summary>What all sets add to the bound: each as often as pairs fit into it. Doubled.</summary>
    public static Int128 DoubledSum(in MatrixClaim claim)
    {
        var sum = Int128.Zero;
        for (var set = 0; set < claim.SetDuals.Length; set++)
        {
            sum += (Int128)claim.SetDuals[set] * (claim.VerticesOf(set).Length / 2);
        }

        return sum;
    }

    /// <summary>Lists for each vertex the sets around it, by counting.</summary>
    private void ListByVertex(in MatrixClaim claim, int vertexCount)
    {
        if (firstSetOf.Length < vertexCount + 2)
        {
            firstSetOf = new int[vertexCount + 2];
        }

        if (setsOf.Length < claim.SetVertices.Length)
        {
            setsOf = new int[Math.Max(claim.SetVertices.Length, 2 * setsOf.Length)];
            ascending = new int[setsOf.Length];
        }

        if (passed.Length < claim.SetDuals.Length)
        {
            passed = new int[Math.Max(claim.SetDuals.Length, vertexCount)];
        }

        firstSetOf.AsSpan().Clear();
        DualOfAll = 0;
        for (var set = 0; set < claim.SetDuals.Length; set++)
        {
            var vertices = claim.VerticesOf(set);
            if (vertices.Length == vertexCount)
            {
                DualOfAll += claim.SetDuals[set];
                continue;
            }

            foreach (var vertex in vertices)
            {
                firstSetOf[vertex + 2]++;
            }
        }

        for (var vertex = 2; vertex < vertexCount + 2; vertex++)
        {
            firstSetOf[vertex] += firstSetOf[vertex - 1];
        }

        for (var set = 0; set < claim.SetDuals.Length; set++)
        {
            var vertices = claim.VerticesOf(set);
            for (var i = 0; i < vertices.Length && vertices.Length < vertexCount; i++)
            {
                setsOf[firstSetOf[vertices[i] + 1]++] = set;
            }
        }

        ListAscending(claim, vertexCount);
    }

    private void ListAscending(in MatrixClaim claim, int vertexCount)
    {
        claim.SetStarts[..^1].CopyTo(passed);
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            for (var i = firstSetOf[vertex]; i < firstSetOf[vertex + 1]; i++)
            {
                ascending[passed[setsOf[i]]++] = vertex;
            }
        }

        claim.SetStarts[..^1].CopyTo(passed);
    }

    private bool Holds(int set, int vertex) => (bits[(set * words) + (vertex / 64)] >> (vertex % 64) & 1) != 0;
}
