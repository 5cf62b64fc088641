namespace Counterpart.Matching.Proving;

/// <summary>What the options of a question settle: is it well formed, and do the mates keep to it? Reusable; allocates only while it grows.</summary>
internal sealed class ClaimedRules
{
    private readonly HashSet<(int Low, int High)> forbidden = [];
    private bool[] isSettled = [];
    private MatchingOptions options = null!;

    public bool AsManyPairsFirst => options.AsManyPairsFirst;

    /// <summary>Takes the options in. The first thing that is wrong with them or not as they say, or null.</summary>
    public Proof? Take(MatchingOptions ofQuestion, ReadOnlySpan<int> mates)
    {
        options = ofQuestion;
        if (isSettled.Length < mates.Length)
        {
            isSettled = new bool[mates.Length];
        }

        isSettled.AsSpan().Clear();
        forbidden.Clear();
        for (var i = 0; i < options.Forbidden.Count; i++)
        {
            forbidden.Add(InOrder(options.Forbidden[i].U, options.Forbidden[i].V));
        }

        return options.AloneValues is { } values && values.Count != mates.Length
            ? Proof.Fails($"The options hold {values.Count} values of staying alone, the question has {mates.Length} vertices.")
            : CheckLeftOut(mates) ?? CheckForced(mates);
    }

    public bool IsSettled(int vertex) => isSettled[vertex];

    public bool IsForbidden(int u, int v) => forbidden.Count > 0 && forbidden.Contains(InOrder(u, v));

    public Int128 DoubledAloneValue(int vertex) => 2 * (Int128)(options.AloneValues?[vertex] ?? 0);

    private static (int Low, int High) InOrder(int u, int v) => (Math.Min(u, v), Math.Max(u, v));

    private Proof? CheckLeftOut(ReadOnlySpan<int> mates)
    {
        for (var i = 0; i < options.LeftOut.Count; i++)
        {
            var vertex = options.LeftOut[i];
            if (vertex < 0 || vertex >= mates.Length)
            {
                return Proof.Fails($"The options leave out {vertex}, which is not a vertex.");
            }

            isSettled[vertex] = true;
            if (mates[vertex] != MatchingResult.Alone)
            {
                return Proof.Fails($"Vertex {vertex} is left out, but paired.");
            }
        }

        return null;
    }

    private Proof? CheckForced(ReadOnlySpan<int> mates)
    {
        for (var i = 0; i < options.Forced.Count; i++)
        {
            var (u, v) = options.Forced[i];
            if (u == v || u < 0 || v < 0 || u >= mates.Length || v >= mates.Length || isSettled[u] || isSettled[v])
            {
                return Proof.Fails($"The options force the pair {options.Forced[i]}, of which an end is no vertex or settled twice.");
            }

            (isSettled[u], isSettled[v]) = (true, true);
            if (mates[u] != v || mates[v] != u)
            {
                return Proof.Fails($"The forced pair {options.Forced[i]} is not there.");
            }
        }

        return null;
    }
}
