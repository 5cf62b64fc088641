namespace Counterpart.Matching.Proving;

/// <summary>What is claimed about a matrix, in flat arrays: an answer and the prices that are to prove it.</summary>
internal readonly ref struct MatrixClaim
{
    public required ReadOnlySpan<int> Mates { get; init; }

    public required long TotalWeight { get; init; }

    public required ReadOnlySpan<long> DoubledDuals { get; init; }

    public required ReadOnlySpan<long> SetDuals { get; init; }

    /// <summary>Where the vertices of each set begin in <see cref="SetVertices"/>, and after the last set where they end.</summary>
    public required ReadOnlySpan<int> SetStarts { get; init; }

    public required ReadOnlySpan<int> SetVertices { get; init; }

    public ReadOnlySpan<int> VerticesOf(int set) => SetVertices[SetStarts[set]..SetStarts[set + 1]];
}
