namespace Counterpart.Matching.Settling;

/// <summary>Options looked over once: do they fit the question, and which vertices do they settle? Can be set again and again; allocates only while it grows.</summary>
internal sealed class Settlement
{
    private const int InPlayMark = -2;

    private static readonly MatchingOptions Plain = new();

    private readonly HashSet<VertexPair> forbidden = [];
    private int[] mates = [];
    private int vertexCount;

    public MatchingOptions Options { get; private set; } = Plain;

    /// <summary>The mate settled by the options, <see cref="MatchingResult.Alone"/> for a vertex left out, or null when the vertex is in play.</summary>
    public int? MateOf(int vertex) => mates[vertex] == InPlayMark ? null : mates[vertex];

    public bool IsInPlay(int vertex) => mates[vertex] == InPlayMark;

    public long AloneValue(int vertex) => Options.AloneValues?[vertex] ?? 0;

    public bool IsForbidden(int u, int v) => forbidden.Count > 0 && forbidden.Contains(InOrder(u, v));

    /// <param name="count">The number of vertices.</param>
    /// <param name="largestWeight">The largest weight without its sign.</param>
    /// <param name="options">Null: none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option names a vertex that is not there, or a value beyond the limit.</exception>
    /// <exception cref="ArgumentException">Options contradict each other. Whether forced pairs are there at all, the caller knows: see <see cref="NotAllowed"/>.</exception>
    public void Set(int count, long largestWeight, MatchingOptions? options)
    {
        (vertexCount, Options) = (count, options ?? Plain);
        if (mates.Length < count)
        {
            mates = new int[count];
        }

        mates.AsSpan(0, count).Fill(InPlayMark);
        CheckAloneValues(Options, largestWeight);
        forbidden.Clear();
        for (var i = 0; i < Options.Forbidden.Count; i++)
        {
            var (u, v) = Checked(Options.Forbidden[i]);
            forbidden.Add(InOrder(u, v));
        }

        Settle();
    }

    public static ArgumentException NotAllowed(VertexPair forced) => new(FormattableString.Invariant($"The forced pair {forced} is not allowed."));

    private static VertexPair InOrder(int u, int v) => new(Math.Min(u, v), Math.Max(u, v));

    private void CheckAloneValues(MatchingOptions options, long largestWeight)
    {
        if (options.AloneValues is not { } values)
        {
            return;
        }

        if (values.Count != vertexCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {values.Count} values for {vertexCount} vertices."));
        }

        var limit = ((MaximumWeightMatching.WeightLimit / Math.Max(1, vertexCount)) - largestWeight) / 2;
        for (var vertex = 0; vertex < values.Count; vertex++)
        {
            if (values[vertex] < -limit || values[vertex] > limit)
            {
                throw new ArgumentOutOfRangeException(nameof(options), values[vertex], FormattableString.Invariant($"Vertex {vertex} alone is worth {values[vertex]}; next to these weights at most {limit} either way is allowed."));
            }
        }
    }

    private void Settle()
    {
        for (var i = 0; i < Options.LeftOut.Count; i++)
        {
            Check(Options.LeftOut[i]);
            mates[Options.LeftOut[i]] = MatchingResult.Alone;
        }

        for (var i = 0; i < Options.Forced.Count; i++)
        {
            var (u, v) = Checked(Options.Forced[i]);
            if (!IsInPlay(u) || !IsInPlay(v))
            {
                throw new ArgumentException(FormattableString.Invariant($"The forced pair {Options.Forced[i]} holds a vertex that is left out or in another forced pair."));
            }

            if (IsForbidden(u, v))
            {
                throw NotAllowed(Options.Forced[i]);
            }

            (mates[u], mates[v]) = (v, u);
        }
    }

    private VertexPair Checked(VertexPair pair)
    {
        Check(pair.U);
        Check(pair.V);
        return pair.U != pair.V ? pair : throw new ArgumentException(FormattableString.Invariant($"The pair {pair} is a vertex with itself."));
    }

    private void Check(int vertex)
    {
        if (vertex < 0 || vertex >= vertexCount)
        {
            throw new ArgumentOutOfRangeException(nameof(vertex), vertex, FormattableString.Invariant($"There is no vertex {vertex} among {vertexCount}."));
        }
    }
}
