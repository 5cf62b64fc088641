using Counterpart.Matching.Proving;

namespace Counterpart.Matching;

/// <summary>
/// Why no other matching is better: a price for each vertex and for some odd sets of vertices, such that no edge weighs more than its prices,
/// and the pairs found use the prices up exactly.
/// </summary>
/// <remarks>
/// <para><b>Answer.</b> <see cref="Prove"/> checks the argument against a graph and a result and says whether it holds.</para>
/// <para><b>Proof.</b> Weak duality (Edmonds 1965). Let y be the vertex prices and z the set prices. If every edge uv has
/// y(u) + y(v) + the z of all sets that hold both ends at least its weight, then no matching weighs more than
/// the sum of all y (none negative) + the sum of z times (size - 1) / 2. A result that weighs exactly this is heaviest.
/// With as many pairs first, say k of n vertices: every matching of k pairs leaves n - 2k vertices out, each priced at least at the lowest y,
/// so the bound sinks by (n - 2k) times that lowest y, and y may be negative. That k is the largest possible number of pairs follows from the
/// <see cref="Barrier"/> (Berge 1958): take the barrier's vertices away; every odd component of the rest leaves a vertex out or uses up a barrier vertex.
/// Where options settle vertices, the argument is about the others; where staying alone is worth something, no price (doubled) may be below twice that value, and the bound counts it.</para>
/// <para><b>Cost.</b> Memory O(n + members of all sets). Checking takes O(n + m) and, for each edge, the number of sets around its ends.</para>
/// <para><b>Words.</b> All prices are stored doubled, so that they are whole numbers when the weights are.
/// To keep a certificate, save <see cref="DoubledVertexDuals"/>, <see cref="Blossoms"/> and <see cref="Barrier"/>; the constructor takes them back.</para>
/// </remarks>
public sealed class Certificate
{
    private readonly long[] duals;

    /// <summary>Makes a certificate from saved or computed values. Nothing is checked here; <see cref="Prove"/> is the judge.</summary>
    /// <param name="doubledVertexDuals">See <see cref="DoubledVertexDuals"/>; copied.</param>
    /// <param name="blossoms">See <see cref="Blossoms"/>; copied.</param>
    /// <param name="barrier">See <see cref="Barrier"/>; copied.</param>
    public Certificate(IReadOnlyList<long> doubledVertexDuals, IReadOnlyList<OddSet> blossoms, IReadOnlyList<int>? barrier)
    {
        ArgumentNullException.ThrowIfNull(doubledVertexDuals);
        ArgumentNullException.ThrowIfNull(blossoms);
        duals = doubledVertexDuals.ToArray();
        DoubledVertexDuals = Array.AsReadOnly(duals);
        Blossoms = Array.AsReadOnly(blossoms.ToArray());
        Barrier = barrier is null ? null : Array.AsReadOnly(barrier.ToArray());
    }

    private Certificate(long[] own, List<OddSet> blossoms, int[]? barrier)
    {
        (duals, DoubledVertexDuals, Blossoms) = (own, Array.AsReadOnly(own), blossoms.AsReadOnly());
        Barrier = barrier is null ? null : Array.AsReadOnly(barrier);
    }

    /// <summary>Twice the price of each vertex, by vertex number, in the unit of the weights.</summary>
    public IReadOnlyList<long> DoubledVertexDuals { get; }

    /// <summary>The odd sets with a price above zero, outer sets before the sets inside them.</summary>
    public IReadOnlyList<OddSet> Blossoms { get; }

    /// <summary>
    /// The witness that no matching has more pairs: vertices, ascending, without which the graph falls into so many odd components that
    /// as many vertices stay alone as the result leaves alone. Null when the result was asked for by weight only, and then nothing is claimed about the number of pairs.
    /// </summary>
    public IReadOnlyList<int>? Barrier { get; }

    /// <summary>Whether the claim is "as many pairs as possible, and the heaviest of those" (true) or "the heaviest of all" (false).</summary>
    public bool AsManyPairsFirst => Barrier is not null;

    internal long[] Duals => duals;

    /// <summary>For large answers: without copies. Nothing given must be changed afterwards.</summary>
    internal static Certificate Owning(long[] doubledVertexDuals, List<OddSet> blossoms, int[]? barrier) => new(doubledVertexDuals, blossoms, barrier);

    /// <summary>Checks that <paramref name="result"/> is a matching of <paramref name="graph"/>, that its total is right and that this certificate proves it best.</summary>
    /// <remarks>One pass over the graph, whole numbers of 128 bits, so no input can overflow. Shares no code with the search that made the certificate.</remarks>
    /// <param name="graph">The graph of the question.</param>
    /// <param name="result">The answer to be judged. Its own certificate is not looked at; this one is.</param>
    /// <param name="options">The options of the question: what they settle must be so, the rest is proved best around it. Null: nothing is settled, and the aim is the one that the certificate claims.</param>
    /// <returns>Whether the proof holds, and otherwise the first objection. Wrong or hostile values are an objection, never an exception.</returns>
    public Proof Prove(WeightedGraph graph, MatchingResult result, MatchingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(result);
        return new Prover(graph, result, this, options ?? new MatchingOptions { AsManyPairsFirst = AsManyPairsFirst }).Check();
    }

    /// <summary>As <see cref="Prove"/>, for a matrix; here no options mean that the total weight alone counts.</summary>
    /// <param name="matrix">The matrix of the question.</param>
    /// <param name="result">The answer to be judged. Its own certificate is not looked at; this one is.</param>
    /// <param name="options">The options of the question; null: none.</param>
    public Proof ProveDense(WeightMatrix matrix, MatchingResult result, MatchingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(result);
        return MatrixJudge.Check(matrix, options ?? new MatchingOptions(), result, this);
    }
}
