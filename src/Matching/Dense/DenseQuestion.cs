namespace Counterpart.Matching.Dense;

/// <summary>A matrix with options, looked over once: who is in play, and what counts.</summary>
internal sealed class DenseQuestion
{
    private const int InPlayMark = -2;

    private static readonly DenseOptions Plain = new();

    private int[] settledMates = [];

    public WeightMatrix Matrix { get; private set; } = WeightMatrix.From(0, (_, _) => null);

    public DenseOptions Options { get; private set; } = Plain;

    /// <summary>The vertices that the search pairs, ascending.</summary>
    public int[] InPlay { get; private set; } = [];

    public int InPlayCount { get; private set; }

    public bool IsEverybodyInPlay => InPlayCount == Matrix.VertexCount;

    /// <summary>Whether every two vertices in play may surely be paired.</summary>
    public bool IsComplete => Matrix.IsComplete && Options.Forbidden.Count == 0;

    public long AloneValue(int vertex) => Options.AloneValues?[vertex] ?? 0;

    /// <summary>The mate settled by the options, <see cref="MatchingResult.Alone"/> for a vertex left out, or null when the vertex is in play.</summary>
    public int? SettledMate(int vertex) => settledMates[vertex] == InPlayMark ? null : settledMates[vertex];

    /// <exception cref="ArgumentOutOfRangeException">An option names a vertex that is not there, or a value beyond the limit.</exception>
    /// <exception cref="ArgumentException">Options contradict each other, or a forced pair is not allowed.</exception>
    public void Set(WeightMatrix matrix, DenseOptions? options)
    {
        (Matrix, Options) = (matrix, options ?? Plain);
        var n = matrix.VertexCount;
        if (settledMates.Length < n)
        {
            (settledMates, InPlay) = (new int[n], new int[n]);
        }

        settledMates.AsSpan(0, n).Fill(InPlayMark);
        CheckAloneValues();
        CheckForbidden();
        Settle();
        InPlayCount = 0;
        for (var vertex = 0; vertex < n; vertex++)
        {
            if (settledMates[vertex] == InPlayMark)
            {
                InPlay[InPlayCount++] = vertex;
            }
        }
    }

    private void CheckAloneValues()
    {
        if (Options.AloneValues is not { } values)
        {
            return;
        }

        if (values.Count != Matrix.VertexCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {values.Count} values for {Matrix.VertexCount} vertices."));
        }

        var limit = ((MaximumWeightMatching.WeightLimit / Math.Max(1, Matrix.VertexCount)) - Matrix.LargestSize) / 2;
        for (var vertex = 0; vertex < values.Count; vertex++)
        {
            if (values[vertex] < -limit || values[vertex] > limit)
            {
                throw new ArgumentOutOfRangeException("options", values[vertex], FormattableString.Invariant($"Vertex {vertex} alone is worth {values[vertex]}; next to these weights at most {limit} either way is allowed."));
            }
        }
    }

    private void CheckForbidden()
    {
        for (var i = 0; i < Options.Forbidden.Count; i++)
        {
            CheckPair(Options.Forbidden[i]);
        }
    }

    private void Settle()
    {
        for (var i = 0; i < Options.LeftOut.Count; i++)
        {
            Check(Options.LeftOut[i]);
            settledMates[Options.LeftOut[i]] = MatchingResult.Alone;
        }

        for (var i = 0; i < Options.Forced.Count; i++)
        {
            var pair = Options.Forced[i];
            CheckPair(pair);
            if (settledMates[pair.U] != InPlayMark || settledMates[pair.V] != InPlayMark)
            {
                throw new ArgumentException(FormattableString.Invariant($"The forced pair {pair} holds a vertex that is left out or in another forced pair."));
            }

            if (!Matrix.TryGet(pair.U, pair.V, out _) || IsForbidden(pair.U, pair.V))
            {
                throw new ArgumentException(FormattableString.Invariant($"The forced pair {pair} is not allowed."));
            }

            (settledMates[pair.U], settledMates[pair.V]) = (pair.V, pair.U);
        }
    }

    private bool IsForbidden(int u, int v)
    {
        for (var i = 0; i < Options.Forbidden.Count; i++)
        {
            var pair = Options.Forbidden[i];
            if ((pair.U == u && pair.V == v) || (pair.U == v && pair.V == u))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckPair(VertexPair pair)
    {
        Check(pair.U);
        Check(pair.V);
        if (pair.U == pair.V)
        {
            throw new ArgumentException(FormattableString.Invariant($"The pair {pair} is a vertex with itself."));
        }
    }

    private void Check(int vertex)
    {
        if (vertex < 0 || vertex >= Matrix.VertexCount)
        {
            throw new ArgumentOutOfRangeException(nameof(vertex), vertex, FormattableString.Invariant($"There is no vertex {vertex} among {Matrix.VertexCount}."));
        }
    }
}
