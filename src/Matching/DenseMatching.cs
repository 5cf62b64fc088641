namespace Counterpart.Matching;

/// <summary>Pairs vertices so that the total weight is as large as it can be, where (nearly) every two vertices may be paired: the teachers of a school.</summary>
/// <remarks>
/// <para><b>Answer.</b> As <see cref="MaximumWeightMatching"/>: exact, in whole numbers, the same pairs for the same matrix and options. Pairs may be forbidden or forced, vertices left
/// out, staying alone worth something; see <see cref="MatchingOptions"/>.</para>
/// <para><b>Proof.</b> Every answer is checked before it is handed out, by code that shares nothing with the search; one that could not be proved would be solved
/// again by a second, plainer search and say so (<see cref="MatchingResult.Dispute"/>).</para>
/// <para><b>Cost.</b> O(n³) time in the worst case, with a small constant: a school of 100 takes some hundredths of a millisecond. Memory n² numbers of 32 bits,
/// of 64 when the bounds ask for it; weights near the limit of 64 bits go to the plain search. No recursion.</para>
/// <para><b>Method.</b> Bids, then a half-integral optimum, then a blossom search for what odd cycles leave (Jonker and Volgenant 1987, Balinski 1965, Edmonds 1965), all of it in
/// scans of whole matrix rows. <c>docs/matching.md</c> tells and draws it; <c>Dense/DenseSolver</c> is the loop over the phases.</para>
/// </remarks>
public static class DenseMatching
{
    /// <summary>Finds the best matching.</summary>
    /// <param name="matrix">What every two vertices are worth.</param>
    /// <param name="options">What counts as best and what is settled; when null, the total weight alone.</param>
    /// <param name="cancel">Looked at before each stage; there are at most n.</param>
    /// <exception cref="ArgumentException">Options contradict each other or the matrix, or name what is not there; the message says which.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static MatchingResult Find(WeightMatrix matrix, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        var workspace = new DenseWorkspace();
        Find(matrix, options, workspace, cancel);
        return workspace.ToResult();
    }

    /// <summary>Finds the best matching and leaves it in the workspace, without allocating once the workspace has grown.</summary>
    /// <param name="matrix">What every two vertices are worth.</param>
    /// <param name="options">What counts as best and what is settled; when null, the total weight alone.</param>
    /// <param name="workspace">Receives the answer; its last one is lost.</param>
    /// <param name="cancel">Looked at before each stage; there are at most n.</param>
    /// <exception cref="ArgumentException">Options contradict each other or the matrix, or name what is not there; the message says which.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled; the workspace can be used again.</exception>
    public static void Find(WeightMatrix matrix, MatchingOptions? options, DenseWorkspace workspace, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(workspace);
        workspace.Solve(matrix, options, cancel);
    }

    /// <summary>Solves many matrices, each with the same options, on several threads. The answers do not depend on the number of threads.</summary>
    /// <param name="matrices">The questions.</param>
    /// <param name="options">See <see cref="Find(WeightMatrix, MatchingOptions?, CancellationToken)"/>.</param>
    /// <param name="threads">At most so many at a time; at least 1.</param>
    /// <param name="cancel">Looked at before each stage.</param>
    /// <returns>The answers, in the order of the questions.</returns>
    /// <exception cref="AggregateException">A question was refused; see <see cref="Find(WeightMatrix, MatchingOptions?, CancellationToken)"/> for the reasons inside.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static MatchingResult[] FindAll(IReadOnlyList<WeightMatrix> matrices, MatchingOptions? options = null, int threads = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrices);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var results = new MatchingResult[matrices.Count];
        Parallel.For(
            0,
            matrices.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            () => new DenseWorkspace(),
            (i, _, workspace) =>
            {
                Find(matrices[i], options, workspace, cancel);
                results[i] = workspace.ToResult();
                return workspace;
            },
            _ => { });
        return results;
    }
}
