namespace Counterpart.Matching.Settling;

/// <summary>A graph with options, as a graph without any: all rules go into its edges, so that the searches know none.</summary>
/// <remarks>
/// <para>Forbidden pairs and all edges of settled vertices are gone; an edge weighs what its pair gains over leaving both ends alone. The vertices keep their numbers. Exact, since every answer is
/// worth the sum of all values alone and what its pairs gain.</para>
/// <para>Without rules it is the graph itself. Otherwise memory 16 bytes an edge that is left; cost O(n + m).</para>
/// </remarks>
internal sealed class ReducedGraph
{
    private readonly WeightedGraph graph;
    private readonly bool isPlain;

    /// <exception cref="ArgumentException">As <see cref="Settlement.Set"/>, or a forced pair is not there.</exception>
    public ReducedGraph(WeightedGraph graph, MatchingOptions options)
    {
        this.graph = graph;
        Settlement.Set(graph.VertexCount, graph.HeaviestWeight, options);
        foreach (var pair in options.Forced)
        {
            ForcedWeight += graph.TryGet(pair.U, pair.V, out var weight) ? weight : throw Settlement.NotAllowed(pair);
        }

        isPlain = options is { AloneValues: null, Forbidden.Count: 0, Forced.Count: 0, LeftOut.Count: 0 };
        Gains = isPlain ? graph : graph.Changed(edge => IsLeft(edge) ? edge.Weight - AloneWorth(edge) : null);
    }

    public Settlement Settlement { get; } = new();

    /// <summary>The graph that the searches see.</summary>
    public WeightedGraph Gains { get; }

    /// <summary>What the forced pairs weigh.</summary>
    public long ForcedWeight { get; }

    /// <summary>An answer for <see cref="Gains"/> as one for the graph with the options.</summary>
    public MatchingResult Lift(MatchingResult answer)
    {
        if (isPlain)
        {
            return answer;
        }

        var mates = new int[graph.VertexCount];
        var duals = new long[mates.Length];
        var total = ForcedWeight + answer.TotalWeight;
        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            var isInPlay = Settlement.IsInPlay(vertex);
            mates[vertex] = Settlement.MateOf(vertex) ?? answer.Mates[vertex];
            duals[vertex] = isInPlay ? answer.Certificate.DoubledVertexDuals[vertex] + (2 * Settlement.AloneValue(vertex)) : 0;
            total += isInPlay && mates[vertex] != MatchingResult.Alone ? Settlement.AloneValue(vertex) : 0;
        }

        return new MatchingResult(mates, total, new Certificate(duals, answer.Certificate.Blossoms, answer.Certificate.Barrier));
    }

    private bool IsLeft(in WeightedEdge edge) =>
        Settlement.IsInPlay(edge.U) && Settlement.IsInPlay(edge.V) && !Settlement.IsForbidden(edge.U, edge.V);

    private long AloneWorth(in WeightedEdge edge) => Settlement.AloneValue(edge.U) + Settlement.AloneValue(edge.V);
}
