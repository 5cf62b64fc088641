using System.Numerics;
using Counterpart.Matching.Dense;
using Counterpart.Matching.Proving;

namespace Counterpart.Matching;

/// <summary>Room for <see cref="DenseMatching"/> to work in, used again and again: once the largest school was solved, nothing is allocated any more.</summary>
/// <remarks>
/// Holds the last answer until the next question. For one thread at a time. Memory: 4 bytes for each of the n² pairs of the largest question so far (8 if its
/// weights ask for it), and some arrays by vertex. What may still allocate: questions that leave two or more vertices alone although as many pairs as possible were asked for
/// (their barrier), and the plain search.
/// </remarks>
public sealed class DenseWorkspace
{
    private readonly DenseQuestion question = new();
    private readonly MatrixProver prover = new();
    private readonly DenseAnswer answer = new();
    private DenseSolver<int>? narrow;
    private DenseSolver<long>? wide;
    private int[]? barrier;

    /// <summary>For each vertex its mate, or <see cref="MatchingResult.Alone"/>; of the last answer, valid until the next.</summary>
    public ReadOnlySpan<int> Mates => answer.Mates.AsSpan(0, question.Matrix.VertexCount);

    /// <summary>What all pairs are worth together, forced ones included.</summary>
    public long TotalWeight => answer.TotalWeight;

    /// <summary>Set when the prover refused the first answer and the plain search gave this one.</summary>
    public DisputedCase? Dispute { get; private set; }

    /// <summary>For tests: called between search and proof.</summary>
    internal Action<DenseAnswer>? Meddling { get; set; }

    /// <summary>The last answer as a value of its own, with its certificate. Allocates.</summary>
    public MatchingResult ToResult() =>
        new(Mates.ToArray(), TotalWeight, answer.ToCertificate(question.Matrix.VertexCount, question.Options.AsManyPairsFirst ? barrier ?? [] : null)) { Dispute = Dispute };

    internal void Solve(WeightMatrix matrix, MatchingOptions? options, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        (Dispute, barrier) = (null, null);
        question.Set(matrix, options);
        var filler = new TableFiller(question);
        if (filler.Size <= Table<int>.Limit)
        {
            Search(narrow ??= new DenseSolver<int>(), filler, cancel);
        }
        else if (filler.Size <= Table<long>.Limit)
        {
            Search(wide ??= new DenseSolver<long>(), filler, cancel);
        }
        else
        {
            barrier = PlainDense.Answer(question, answer, cancel);
            return;
        }

        Meddling?.Invoke(answer);
        Prove(cancel);
    }

    /// <summary>An odd number is solved fastest with one more who stands for nobody.</summary>
    private void Search<T>(DenseSolver<T> solver, TableFiller filler, CancellationToken cancel)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var isTaken = false;
        for (var withNobody = question.InPlayCount % 2 == 1; !isTaken; withNobody = false)
        {
            filler.Fill(solver.Table, withNobody);
            solver.Run(cancel);
            isTaken = answer.Take(question, solver) || !withNobody;
        }
    }

    /// <summary>Every answer is proved before it is handed out; what cannot be proved is solved again.</summary>
    private void Prove(CancellationToken cancel)
    {
        var objection = prover.Check(question.Matrix, question.Options, answer.ToClaim(question.Matrix.VertexCount));
        if (objection is null && question.Options.AsManyPairsFirst && answer.AloneInPlay > 1)
        {
            barrier = PlainDense.Barrier(question, answer);
            objection = barrier is null
                ? Proof.Fails($"{answer.AloneInPlay} vertices stay alone, and nothing shows that they must.")
                : prover.CheckBarrier(answer.ToClaim(question.Matrix.VertexCount), barrier);
        }

        if (objection is not null)
        {
            Dispute = new DisputedCase(objection.Objection, PlainDense.Written(question));
            barrier = PlainDense.Answer(question, answer, cancel);
        }
    }
}
