using Counterpart.Matching.Dense;
using Counterpart.Matching.Pricing;

namespace Counterpart.Matching;

/// <summary>What every pair would cost: for each pair the best worth of all with this pair forced, exactly.</summary>
/// <remarks>
/// <para><b>Answer.</b> Worth is the weight of all pairs and, where <see cref="MatchingOptions.AloneValues"/> are given, what those alone are worth. With as many pairs first it is the worth of the best answer
/// with as many pairs as there can be when the pair is forced; <see cref="PairsWith"/> says how many those are.</para>
/// <para><b>Proof.</b> Each value is reached from both ends by different searches, and both are compared; the best value of each row is compared with the optimum, which is proved.</para>
/// <para><b>Cost.</b> O(n³) for all pairs together, about twenty cold solves at 100 vertices; memory 8 bytes for each of the n² values.</para>
/// </remarks>
public sealed class Prices
{
    private readonly WeightMatrix matrix;
    private readonly DenseQuestion question = new();
    private readonly long[] rest;
    private readonly int[] places;
    private readonly Completion completion;

    private Prices(WeightMatrix matrix, MatchingOptions? options)
    {
        this.matrix = matrix;
        question.Set(matrix, options);
        completion = new Completion(question);
        rest = new long[checked(completion.Count * completion.Count)];
        places = new int[matrix.VertexCount];
        Array.Fill(places, -1);
        for (var i = 0; i < question.InPlayCount; i++)
        {
            places[question.InPlay[i]] = i;
        }
    }

    /// <summary>The best worth without forcing anything more than the options do.</summary>
    public long Optimum { get; private set; }

    /// <summary>The best worth with a pair forced; null when the pair is not allowed or holds a vertex that the options settle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public long? this[int u, int v] => Forced(u, v)?.Worth;

    /// <summary>What forcing a pair costs, at least 0, while the number of pairs stays the same; null as for the indexer.</summary>
    public long? Cost(int u, int v) => Optimum - this[u, v];

    /// <summary>How many pairs there are in the best answer with a pair forced, this one and those that the options force included; null as for the indexer.
    /// Only meant for answers with as many pairs first: by weight alone staying alone is no loss, and two who do count as none.</summary>
    public int? PairsWith(int u, int v) => Forced(u, v) is { } forced && question.Options.AsManyPairsFirst
        ? (completion.Count / 2) - (question.InPlayCount % 2) - (int)forced.Tolls + question.Options.Forced.Count
        : null;

    /// <summary>The best worth when a vertex in play stays alone; null for a vertex that the options settle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public long? Alone(int vertex)
    {
        _ = matrix[vertex, vertex];
        var place = places[vertex];
        if (place < 0)
        {
            return null;
        }

        var best = (Tolls: long.MaxValue, Worth: 0L);
        for (var other = 0; other < completion.Count; other++)
        {
            if (other != place)
            {
                var (tolls, worth) = completion.Read(rest[(place * completion.Count) + other]);
                var isNobody = other >= question.InPlayCount;
                (tolls, worth) = isNobody ? (tolls, worth) : (tolls + 1, worth + question.AloneValue(question.InPlay[other]));
                best = Comes(tolls, worth, best) ? (tolls, worth) : best;
            }
        }

        return best.Worth + question.AloneValue(vertex) + SettledWorth();
    }

    /// <summary>Computes the prices of all pairs.</summary>
    /// <param name="matrix">What every two vertices are worth.</param>
    /// <param name="options">What counts as best and what is settled; null: the total weight alone.</param>
    /// <param name="cancel">Looked at before each of the n searches.</param>
    /// <exception cref="ArgumentException">As <see cref="DenseMatching.Find(WeightMatrix, MatchingOptions?, CancellationToken)"/>; or the weights are so large that prices would not fit 64 bits.</exception>
    public static Prices All(WeightMatrix matrix, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var prices = new Prices(matrix, options);
        var search = PriceSearch.For(prices.completion);
        search.Solve(prices.completion, cancel);
        prices.Optimum = prices.ProvedOptimum(prices.completion.Read(search.Optimum).Worth + prices.SettledWorth(), cancel);
        for (var i = 0; i < prices.completion.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            search.Row(i, prices.RowOf(i));
        }

        prices.ThrowIfNotSymmetric();
        return prices;
    }

    /// <summary>The best worth with each pair of one vertex forced, by the number of the other; null where the pair is not allowed. One solve and one search.</summary>
    /// <exception cref="ArgumentException">As <see cref="All(WeightMatrix, MatchingOptions?, CancellationToken)"/>, or there is no such vertex.</exception>
    public static long?[] Of(WeightMatrix matrix, int vertex, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var prices = new Prices(matrix, options);
        _ = matrix[vertex, vertex];
        var search = PriceSearch.For(prices.completion);
        search.Solve(prices.completion, cancel);
        if (prices.places[vertex] >= 0) // Settled vertices have no prices.
        {
            search.Row(prices.places[vertex], prices.RowOf(prices.places[vertex]));
        }

        var row = new long?[matrix.VertexCount];
        for (var other = 0; other < row.Length; other++)
        {
            row[other] = prices[vertex, other];
        }

        return row;
    }

    /// <summary>The best answer without one pair: a new solve, some hundredths of a millisecond for a school of 100.</summary>
    /// <exception cref="ArgumentException">As <see cref="DenseMatching.Find(WeightMatrix, MatchingOptions?, CancellationToken)"/>.</exception>
    public static MatchingResult Forbidding(WeightMatrix matrix, VertexPair pair, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new MatchingOptions();
        return DenseMatching.Find(matrix, options with { Forbidden = [.. options.Forbidden, pair] }, cancel);
    }

    /// <summary>The best worth with each edge of a graph forced, ascending, without those that are forbidden or hold a settled vertex. For graphs with few edges for their vertices.</summary>
    /// <exception cref="ArgumentException">As <see cref="EdgePrices.Solve"/>.</exception>
    public static IReadOnlyList<EdgePrice> All(WeightedGraph graph, MatchingOptions? options = null, CancellationToken cancel = default) =>
        EdgePrices.Solve(graph, options, cancel).All();

    /// <summary>The best worth with each edge of one vertex forced. One solve and two local searches for each edge; <see cref="EdgePrices"/> keeps the solve for other vertices.</summary>
    /// <exception cref="ArgumentException">As <see cref="EdgePrices.Solve"/>, or there is no such vertex.</exception>
    public static IReadOnlyList<EdgePrice> Of(WeightedGraph graph, int vertex, MatchingOptions? options = null, CancellationToken cancel = default) =>
        EdgePrices.Solve(graph, options, cancel).Of(vertex);

    /// <summary>The best answer without one pair: one solve. <see cref="EdgePrices.Forbidding"/> tells the worth for many pairs of one graph.</summary>
    /// <exception cref="ArgumentException">As <see cref="MaximumWeightMatching.Find"/>.</exception>
    public static MatchingResult Forbidding(WeightedGraph graph, VertexPair pair, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new MatchingOptions();
        return MaximumWeightMatching.Find(graph, options with { Forbidden = [.. options.Forbidden, pair] }, cancel);
    }

    /// <summary>At least so much a pair costs, without any search: how far its weight is below its prices, rounded up. 0 for the pairs of the answer.</summary>
    /// <param name="matrix">The matrix of the answer.</param>
    /// <param name="result">An answer with its certificate.</param>
    /// <param name="u">One vertex.</param>
    /// <param name="v">The other.</param>
    /// <returns>Null when the pair is not allowed.</returns>
    /// <remarks>Cost: the sets of the certificate.</remarks>
    public static long? LeastCost(WeightMatrix matrix, MatchingResult result, int u, int v)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(result);
        if (matrix[u, v] is not { } weight)
        {
            return null;
        }

        var certificate = result.Certificate;
        var doubled = certificate.DoubledVertexDuals[u] + certificate.DoubledVertexDuals[v] - (2 * weight);
        foreach (var set in certificate.Blossoms)
        {
            doubled += set.Vertices.Contains(u) && set.Vertices.Contains(v) ? set.DoubledDual : 0;
        }

        return (doubled + 1) >> 1;
    }

    /// <summary>The worth of an answer of its own, which is proved; the price search must have come to the same.</summary>
    private long ProvedOptimum(long searched, CancellationToken cancel)
    {
        var workspace = new DenseWorkspace();
        DenseMatching.Find(matrix, question.Options, workspace, cancel);
        var worth = workspace.TotalWeight;
        for (var vertex = 0; vertex < matrix.VertexCount; vertex++)
        {
            worth += workspace.Mates[vertex] == MatchingResult.Alone ? question.AloneValue(vertex) : 0;
        }

        return worth == searched
            ? worth
            : throw new InvalidOperationException(FormattableString.Invariant($"A bug: the price search came to {searched}, but the proved optimum is {worth}."));
    }

    /// <summary>With as many pairs first fewer tolls come first.</summary>
    private bool Comes(long tolls, long worth, (long Tolls, long Worth) before) => !question.Options.AsManyPairsFirst || tolls == before.Tolls
        ? before.Tolls == long.MaxValue || worth > before.Worth
        : tolls < before.Tolls;

    private Span<long> RowOf(int place) => rest.AsSpan(place * completion.Count, completion.Count);

    private (long Tolls, long Worth)? Forced(int u, int v)
    {
        if (matrix[u, v] is not { } weight || places[u] < 0 || places[v] < 0 || question.Options.Forbidden.Any(pair => pair == new VertexPair(u, v) || pair == new VertexPair(v, u)))
        {
            return null;
        }

        var (tolls, worth) = completion.Read(rest[(places[u] * completion.Count) + places[v]]);
        return (tolls, worth + weight + SettledWorth());
    }

    /// <summary>What the options settle is worth the same in every answer.</summary>
    private long SettledWorth()
    {
        var worth = 0L;
        foreach (var pair in question.Options.Forced)
        {
            worth += matrix[pair.U, pair.V] ?? 0;
        }

        foreach (var vertex in question.Options.LeftOut.Distinct())
        {
            worth += question.AloneValue(vertex);
        }

        return worth;
    }

    private void ThrowIfNotSymmetric()
    {
        for (var i = 0; i < completion.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (rest[(i * completion.Count) + k] != rest[(k * completion.Count) + i])
                {
                    throw new InvalidOperationException(FormattableString.Invariant($"A bug: the price of the pair in places {k} and {i} differs by where it is asked from."));
                }
            }
        }
    }
}
