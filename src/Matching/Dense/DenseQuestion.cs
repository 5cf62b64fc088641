using Counterpart.Matching.Settling;

namespace Counterpart.Matching.Dense;

/// <summary>A matrix with options, looked over once: who is in play, and what counts.</summary>
internal sealed class DenseQuestion
{
    private readonly Settlement settlement = new();

    public WeightMatrix Matrix { get; private set; } = WeightMatrix.From(0, (_, _) => null);

    public MatchingOptions Options => settlement.Options;

    /// <summary>The vertices that the search pairs, ascending.</summary>
    public int[] InPlay { get; private set; } = [];

    public int InPlayCount { get; private set; }

    public bool IsEverybodyInPlay => InPlayCount == Matrix.VertexCount;

    /// <summary>Whether every two vertices in play may surely be paired.</summary>
    public bool IsComplete => Matrix.IsComplete && Options.Forbidden.Count == 0;

    public long AloneValue(int vertex) => settlement.AloneValue(vertex);

    /// <summary>The mate settled by the options, <see cref="MatchingResult.Alone"/> for a vertex left out, or null when the vertex is in play.</summary>
    public int? SettledMate(int vertex) => settlement.MateOf(vertex);

    /// <exception cref="ArgumentOutOfRangeException">An option names a vertex that is not there, or a value beyond the limit.</exception>
    /// <exception cref="ArgumentException">Options contradict each other, or a forced pair is not allowed.</exception>
    public void Set(WeightMatrix matrix, MatchingOptions? options)
    {
        Matrix = matrix;
        settlement.Set(matrix.VertexCount, matrix.LargestSize, options);
        for (var i = 0; i < Options.Forced.Count; i++)
        {
            if (!matrix.TryGet(Options.Forced[i].U, Options.Forced[i].V, out _))
            {
                throw Settlement.NotAllowed(Options.Forced[i]);
            }
        }

        if (InPlay.Length < matrix.VertexCount)
        {
            InPlay = new int[matrix.VertexCount];
        }

        InPlayCount = 0;
        for (var vertex = 0; vertex < matrix.VertexCount; vertex++)
        {
            if (settlement.IsInPlay(vertex))
            {
                InPlay[InPlayCount++] = vertex;
            }
        }
    }
}
