using Counterpart.Matching.Dense;
using Counterpart.Matching.Pricing;

namespace Counterpart.Matching;

/// <summary>An odd number of vertices of which everybody is to have a place, with one group of three: what is left for the others when one vertex is paired with any other.</summary>
/// <remarks>
/// <para><b>Answer.</b> Exact: the best pairs of everybody but the vertex and any two (<see cref="Without"/>), and the best group of three with the best pairs of everybody else, for each other vertex (<see cref="BestThrees"/>).</para>
/// <para><b>Method.</b> The rows of the price search (<see cref="Prices"/>) without the vertex give the first at once. The prices with which each row ends bound what every three leave; only three whose bound beats
/// what is known are looked at, the most promising first, and one solve and one row then tell what they leave for every other vertex at once. The prices of the first solve bound all threes
/// at once, less well: sorted by them, most need not be gone through.</para>
/// <para><b>Cost.</b> One solve and n rows, n⁴/6 bounds of a few additions at most, and one solve for each three that the bounds leave.</para>
/// </remarks>
public sealed class OddPrices
{
    private readonly WeightMatrix matrix;
    private readonly int vertex;
    private readonly int[] inPlay;
    private readonly Completion completion;
    private readonly WithoutTwo search;
    private readonly long[] rest;
    private readonly RowBound[] bounds;
    private readonly long[] doubledPrices;
    private readonly long doubledWhole;

    private OddPrices(WeightMatrix matrix, int vertex, CancellationToken cancel)
    {
        (this.matrix, this.vertex) = (matrix, vertex);
        var question = QuestionWithout(vertex);
        inPlay = question.InPlay[..question.InPlayCount];
        completion = new Completion(question);
        search = PriceSearch.For(completion);
        search.Solve(completion, cancel);
        doubledPrices = [.. Enumerable.Range(0, inPlay.Length).Select(search.DoubledPriceOf)];
        doubledWhole = 2 * search.Optimum;
        rest = new long[inPlay.Length * inPlay.Length];
        bounds = new RowBound[inPlay.Length];
        for (var place = 0; place < inPlay.Length; place++)
        {
            cancel.ThrowIfCancellationRequested();
            search.Row(place, rest.AsSpan(place * inPlay.Length, inPlay.Length));
            bounds[place] = search.BoundOfRow(place);
        }
    }

    /// <summary>Computes what one vertex leaves.</summary>
    /// <param name="matrix">What every two vertices are worth; null: not allowed. An odd number of vertices.</param>
    /// <param name="vertex">The vertex that is to be with another.</param>
    /// <param name="cancel">Looked at before each search.</param>
    /// <exception cref="ArgumentException">The number of vertices is even, there is no such vertex, or the weights are so large that prices would not fit 64 bits.</exception>
    public static OddPrices Of(WeightMatrix matrix, int vertex, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        _ = matrix[vertex, vertex];
        return matrix.VertexCount % 2 == 1
            ? new OddPrices(matrix, vertex, cancel)
            : throw new ArgumentException(FormattableString.Invariant($"The matrix has {matrix.VertexCount} vertices; it must be an odd number."), nameof(matrix));
    }

    /// <summary>The best weight of pairs of everybody but the vertex and two others; null when they cannot all be paired, or when two of the three are the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public long? Without(int one, int other)
    {
        _ = matrix[one, other];
        return one == other || one == vertex || other == vertex ? null : Paired(completion, rest[(PlaceOf(one) * inPlay.Length) + PlaceOf(other)]);
    }

    /// <summary>For each other vertex the best worth of a group of three and pairs of everybody but the vertex, the other and the three.</summary>
    /// <param name="worthOf">What three are worth together, asked once with a &lt; b &lt; c; null: not allowed. Limited like weights.</param>
    /// <param name="known">The other vertices that are asked about, each with what is had without it, or null: only what is more than that is looked for. Cost falls when it is high.</param>
    /// <param name="cancel">Looked at before each search.</param>
    /// <returns>For each vertex asked about the best worth or what was known, whichever is more; null when there is neither.</returns>
    /// <exception cref="ArgumentException">The vertex itself is asked about, or one that is not there.</exception>
    public IReadOnlyDictionary<int, long?> BestThrees(Func<int, int, int, long?> worthOf, IReadOnlyDictionary<int, long?> known, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(worthOf);
        ArgumentNullException.ThrowIfNull(known);
        if (known.Keys.Any(other => other == vertex || other < 0 || other >= matrix.VertexCount))
        {
            throw new ArgumentException(FormattableString.Invariant($"Only vertices among {matrix.VertexCount} other than {vertex} can be asked about."), nameof(known));
        }

        var best = new Dictionary<int, long?>(known);
        var threes = ThreesOf(worthOf);
        var promising = new List<(Three Three, long Most)>();
        foreach (var other in known.Keys.Order())
        {
            Collect(threes, PlaceOf(other), best[other], promising);
            while (promising.Count > 0)
            {
                cancel.ThrowIfCancellationRequested();
                var next = promising.MaxBy(candidate => candidate.Most).Three;
                LookAt(next, best, cancel);
                var limit = best[other] is { } had ? 2 * had : long.MinValue;
                promising.RemoveAll(candidate => candidate.Most <= limit || candidate.Three == next);
            }
        }

        return best;
    }

    private static long? Paired(in Completion of, long sum) => of.Read(sum) is (0, var worth) ? worth : null;

    private int PlaceOf(int other) => other < vertex ? other : other - 1;

    private DenseQuestion QuestionWithout(params int[] leftOut)
    {
        var question = new DenseQuestion();
        question.Set(matrix, new MatchingOptions { AsManyPairsFirst = true, LeftOut = leftOut });
        return question;
    }

    /// <summary>All threes that are allowed, those first that promise most by the prices of the first solve.</summary>
    private Three[] ThreesOf(Func<int, int, int, long?> worthOf)
    {
        var threes = new List<Three>();
        for (var a = 0; a < inPlay.Length; a++)
        {
            for (var b = a + 1; b < inPlay.Length; b++)
            {
                for (var c = b + 1; c < inPlay.Length; c++)
                {
                    if (worthOf(inPlay[a], inPlay[b], inPlay[c]) is { } worth)
                    {
                        threes.Add(new Three(a, b, c, worth));
                    }
                }
            }
        }

        var ordered = threes.ToArray();
        var keys = Array.ConvertAll(ordered, three => -DoubledGain(three));
        Array.Sort(keys, ordered);
        return ordered;
    }

    private long DoubledGain(in Three three) => (2 * three.Worth) - doubledPrices[three.A] - doubledPrices[three.B] - doubledPrices[three.C];

    /// <summary>The threes that promise more than is had for the vertex in a place.</summary>
    private void Collect(Three[] threes, int place, long? had, List<(Three Three, long Most)> promising)
    {
        promising.Clear();
        var limit = had is { } worth ? 2 * worth : long.MinValue / 2;
        var whole = completion.Toll == 0 ? long.MinValue / 2 : -completion.Toll; // Below this somebody is not paired.
        var (bound, mostWithout) = (bounds[place], doubledWhole - doubledPrices[place]);
        foreach (ref readonly var three in threes.AsSpan())
        {
            if (mostWithout + DoubledGain(three) <= limit)
            {
                return;
            }

            if (three.A == place || three.B == place || three.C == place)
            {
                continue;
            }

            var enough = Math.Max(whole, limit - (2 * three.Worth));
            var most = bound.DoubledWithout(three.A, three.B, three.C, enough);
            if (most > enough)
            {
                promising.Add((three, most + (2 * three.Worth)));
            }
        }
    }

    /// <summary>What the three leave for every other vertex: a solve without them, and the row of the one who stands for nobody.</summary>
    private void LookAt(Three three, Dictionary<int, long?> best, CancellationToken cancel)
    {
        var question = QuestionWithout(vertex, inPlay[three.A], inPlay[three.B], inPlay[three.C]);
        var without = new Completion(question);
        search.Solve(without, cancel);
        var row = new long[without.Count];
        search.Row(question.InPlayCount, row);
        for (var place = 0; place < question.InPlayCount; place++)
        {
            var other = question.InPlay[place];
            if (best.TryGetValue(other, out var had) && Paired(without, row[place]) + three.Worth is { } worth && (had is null || worth > had))
            {
                best[other] = worth;
            }
        }
    }

    private readonly record struct Three(int A, int B, int C, long Worth);
}
