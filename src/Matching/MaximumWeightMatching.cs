using System.Diagnostics;
using Counterpart.Matching.Search;
using Counterpart.Matching.Settling;
using Counterpart.Matching.Sparse;

namespace Counterpart.Matching;

/// <summary>
/// Pairs vertices of a weighted undirected graph so that the total weight of the chosen edges is as large as it can be.
/// </summary>
/// <remarks>
/// <para><b>Answer.</b> Exact: no other set of pairs weighs more (or, with <see cref="MatchingOptions.AsManyPairsFirst"/>, no other has more pairs and
/// none with as many weighs more). Weights are whole numbers and every step keeps them whole, so nothing is rounded.</para>
/// <para><b>Same input, same pairs.</b> The result depends on the vertex numbers, the edges, their weights and the options, and on nothing else:
/// not on the order in which edges were given, not on the machine, the clock or what was solved before. Among equally good answers the choice is arbitrary but fixed.</para>
/// <para><b>Proof.</b> Each answer carries a <see cref="Certificate"/>. <see cref="Certificate.Prove"/> checks it in one pass over the graph and shares no code
/// with the search. It is checked before the answer is handed out; one that could not be proved would be solved again by a second, plainer search and say so
/// (<see cref="MatchingResult.Dispute"/>).</para>
/// <para><b>Cost.</b> Time O(nm log n), or O(n³) for dense graphs up to a thousand vertices; memory O(n + m), or n² numbers. The certificate lists the members of each nested set. No recursion.</para>
/// <para><b>Method.</b> Three searches of one family (Edmonds 1965): rows of a matrix for dense graphs (<see cref="DenseMatching"/>), chosen edges and trees that grow together for sparse ones,
/// and one tree at a time on all edges (in the manner of Galil 1986, <i>ACM Comput. Surv.</i> 18:1) for weights beyond the reach of the other two. The words used are <i>stage</i> (one tree, one more pair at most), <i>label</i> (outer S, inner T), <i>blossom</i> (a shrunk odd cycle)
/// and <i>slack</i> (how far an edge is from being usable). <c>docs/matching.md</c> draws each of them.</para>
/// </remarks>
public static class MaximumWeightMatching
{
    /// <summary>The heaviest weight (without its sign) times the number of vertices may be at most this: then no intermediate value leaves the range of <see cref="long"/>.</summary>
    public const long WeightLimit = 1L << 60;

    /// <summary>From here on even a complete graph is better looked at edge by edge; below, a share of n/600 of all pairs must be edges for the dense search.</summary>
    private const int LargestDense = 600;

    /// <summary>Finds the best matching.</summary>
    /// <param name="graph">The vertices and what each possible pair is worth.</param>
    /// <param name="options">What counts as best and what is settled; when null, the total weight alone.</param>
    /// <param name="cancel">Looked at once before each stage; there are at most n stages.</param>
    /// <returns>The pairs and the certificate that they are best; no pairs for a graph without edges.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The heaviest weight times the number of vertices exceeds <see cref="WeightLimit"/>, whatever the options; or an option names what is not there, or a value beyond the limit.</exception>
    /// <exception cref="ArgumentException">Options contradict each other or the graph; the message says which.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static MatchingResult Find(WeightedGraph graph, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ThrowIfTooHeavy(graph);
        options ??= new MatchingOptions();
        return IsForDense(graph) ? DenseMatching.Find(WeightMatrix.From(graph), options, cancel)
            : FindSparsely(graph, options, cancel) ?? FindPlainly(graph, options, cancel);
    }

    internal static void ThrowIfTooHeavy(WeightedGraph graph)
    {
        if ((Int128)graph.HeaviestWeight * graph.VertexCount > WeightLimit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(graph),
                graph.HeaviestWeight,
                FormattableString.Invariant($"The heaviest weight times {graph.VertexCount} vertices is more than {WeightLimit}."));
        }
    }

    /// <summary>All trees together, on chosen edges; null when its numbers could overflow.</summary>
    internal static MatchingResult? FindSparsely(WeightedGraph graph, MatchingOptions options, CancellationToken cancel)
    {
        var reduced = new ReducedGraph(graph, options);
        return SparseSearch.IsFor(reduced.Gains, options.AsManyPairsFirst)
            ? Confirmed(graph, options, reduced.Lift(SparseSearch.Find(reduced.Gains, options, cancel)), cancel)
            : null;
    }

    /// <summary>The answer when its proof holds. When it does not, which has never been seen, the plain search answers and the case is kept.</summary>
    internal static MatchingResult Confirmed(WeightedGraph graph, MatchingOptions options, MatchingResult answer, CancellationToken cancel)
    {
        var proof = answer.Certificate.Prove(graph, answer, options);
        if (proof.Holds)
        {
            return answer;
        }

        var second = FindPlainly(graph, options, cancel);
        return new MatchingResult(second.Mates, second.TotalWeight, second.Certificate) { Dispute = DisputedCase.Of(graph, options, proof) };
    }

    /// <summary>One tree at a time, on all edges: the second opinion for the fast searches.</summary>
    internal static MatchingResult FindPlainly(WeightedGraph graph, MatchingOptions options, CancellationToken cancel)
    {
        var reduced = new ReducedGraph(graph, options);
        var input = new SearchInput(reduced.Gains, options.AsManyPairsFirst);
        var search = new PlainSearch(input);
        cancel.ThrowIfCancellationRequested();
        while (search.RunStage())
        {
            cancel.ThrowIfCancellationRequested();
        }

        var result = reduced.Lift(CertificateMaker.Make(reduced.Gains, input, search, options.AsManyPairsFirst));
        Debug.Assert(result.Certificate.Prove(graph, result, options).Holds, "The search proved its own answer wrong.");
        return result;
    }

    /// <summary>
    /// Rows of a matrix cost n² whatever is in them, lists of edges cost the edges. Measured (bench density, kept in bench/results), rows are faster from a sixth of all pairs on
    /// at 100 vertices, from a third to a half at 300, and hardly ever at 1000; a dozen vertices are solved either way at once.
    /// </summary>
    internal static bool IsForDense(WeightedGraph graph)
    {
        var pairs = (long)graph.VertexCount * (graph.VertexCount - 1) / 2;
        return graph.VertexCount is > 12 and <= LargestDense && (long)graph.EdgeCount * LargestDense >= pairs * graph.VertexCount;
    }
}
