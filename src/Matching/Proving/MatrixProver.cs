using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Proving;

/// <summary>Checks an answer and its prices against a matrix with options. Reusable: checks without allocating once its arrays have grown.</summary>
/// <remarks>
/// <para><b>Answer.</b> The argument of <see cref="Certificate"/>, with two additions. Where staying alone is worth something, no price (doubled) may be below twice that value, and
/// the bound counts it. What the options settle is taken as it is: forced pairs must be there, and what is in play is proved best among itself.</para>
/// <para><b>Cost.</b> One pass over half the matrix in whole vectors; pairs that the ends' prices do not cover are looked at one by one, in 128 bits.</para>
/// </remarks>
internal sealed class MatrixProver
{
    /// <summary>Prices up to this size, doubled, leave room in 32 bits for two of them and more.</summary>
    private const long NarrowLimit = 1L << 28;

    private const long WideLimit = 1L << 60;

    private readonly MatrixSets sets = new();
    private readonly ClaimedRules rules = new();
    private int[] narrowDuals = [];
    private int[] raisedDuals = [];
    private long[] wideDuals = [];
    private WeightMatrix matrix = null!;
    private MatchingOptions options = null!;

    /// <summary>The first objection, or null. With as many pairs first this leaves open whether there could be more pairs; see <see cref="CheckBarrier"/>.</summary>
    public Proof? Check(WeightMatrix ofMatrix, MatchingOptions withOptions, in MatrixClaim claim)
    {
        (matrix, options) = (ofMatrix, withOptions);
        return CheckShape(claim) ?? sets.Take(claim, matrix.VertexCount) ?? CheckMates(claim) ?? CheckPairs(claim) ?? CheckBound(claim);
    }

    /// <summary>Whether so many vertices must stay alone, by the barrier (see <see cref="Certificate.Barrier"/>). Not needed while at most one does.</summary>
    public Proof? CheckBarrier(in MatrixClaim claim, IReadOnlyList<int> barrier)
    {
        var components = new Components(matrix.ToGraph(), rules);
        var alone = 0;
        for (var vertex = 0; vertex < matrix.VertexCount; vertex++)
        {
            alone += !rules.IsSettled(vertex) && claim.Mates[vertex] == MatchingResult.Alone ? 1 : 0;
        }

        foreach (var vertex in barrier)
        {
            if (vertex < 0 || vertex >= matrix.VertexCount || !components.TakeAway(vertex))
            {
                return Proof.Fails($"The barrier holds {vertex}, which is not a vertex in play, or twice.");
            }
        }

        var leastAlone = components.CountOdd() - barrier.Count;
        return alone == leastAlone ? null : Proof.Fails($"{alone} vertices stay alone, but the barrier shows only that at least {leastAlone} must.");
    }

    private Proof? CheckShape(in MatrixClaim claim)
    {
        var n = matrix.VertexCount;
        if (claim.Mates.Length != n || claim.DoubledDuals.Length != n)
        {
            return Proof.Fails($"The result speaks of {claim.Mates.Length} vertices and prices {claim.DoubledDuals.Length}, the matrix has {n}.");
        }

        if (narrowDuals.Length < matrix.Stride)
        {
            (narrowDuals, raisedDuals, wideDuals) = (new int[matrix.Stride], new int[matrix.Stride], new long[matrix.Stride]);
        }

        return rules.Take(options, claim.Mates);
    }

    private Proof? CheckMates(in MatrixClaim claim)
    {
        var total = Int128.Zero;
        for (var vertex = 0; vertex < claim.Mates.Length; vertex++)
        {
            var mate = claim.Mates[vertex];
            if (mate == MatchingResult.Alone)
            {
                continue;
            }

            if (mate < 0 || mate >= claim.Mates.Length || mate == vertex || claim.Mates[mate] != vertex)
            {
                return Proof.Fails($"Vertex {vertex} is paired with {mate}, which is no other vertex paired with {vertex}.");
            }

            if (!matrix.TryGet(vertex, mate, out var weight) || rules.IsForbidden(vertex, mate))
            {
                return Proof.Fails($"Vertices {vertex} and {mate} are paired, but that is not allowed.");
            }

            total += vertex < mate ? weight : 0;
        }

        return total == claim.TotalWeight ? null : Proof.Fails($"The pairs weigh {total} together, not {claim.TotalWeight}.");
    }

    private Proof? CheckPairs(in MatrixClaim claim)
    {
        var largest = Int128.Zero;
        foreach (var dual in claim.DoubledDuals)
        {
            largest = Int128.Max(largest, Int128.Abs(dual));
        }

        return matrix.Narrow is not null && largest + MatrixSets.Sum(claim) <= NarrowLimit ? CheckNarrow(claim)
            : matrix.Wide is not null && largest <= WideLimit ? CheckWide(claim)
            : CheckOneByOne(claim);
    }

    private Proof? CheckNarrow(in MatrixClaim claim)
    {
        for (var vertex = 0; vertex < claim.DoubledDuals.Length; vertex++)
        {
            narrowDuals[vertex] = (int)claim.DoubledDuals[vertex];
        }

        ref var cells = ref MemoryMarshal.GetArrayDataReference(matrix.Narrow!);
        for (var u = 0; u < claim.DoubledDuals.Length; u++)
        {
            ref var duals = ref MemoryMarshal.GetArrayDataReference(narrowDuals);
            if (sets.IsAround(u))
            {
                narrowDuals.CopyTo(raisedDuals, 0);
                sets.AddAround(claim, u, raisedDuals);
                duals = ref MemoryMarshal.GetArrayDataReference(raisedDuals);
            }

            var own = Vector256.Create(narrowDuals[u] + (int)sets.DualOfAll);
            var row = (nuint)(u * matrix.Stride);
            for (var i = (nuint)(u / Vector256<int>.Count * Vector256<int>.Count); i < (nuint)matrix.Stride; i += (nuint)Vector256<int>.Count)
            {
                var weights = Vector256.LoadUnsafe(ref cells, row + i);
                if (Vector256.GreaterThanAny(weights + weights, own + Vector256.LoadUnsafe(ref duals, i))
                    && CheckStretch(claim, u, ((int)i, Vector256<int>.Count)) is { } objection)
                {
                    return objection;
                }
            }
        }

        return null;
    }

    private Proof? CheckWide(in MatrixClaim claim)
    {
        claim.DoubledDuals.CopyTo(wideDuals);
        ref var duals = ref MemoryMarshal.GetArrayDataReference(wideDuals);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(matrix.Wide!);
        for (var u = 0; u < claim.DoubledDuals.Length; u++)
        {
            var own = Vector256.Create(wideDuals[u]);
            var row = (nuint)(u * matrix.Stride);
            for (var i = (nuint)(u / Vector256<long>.Count * Vector256<long>.Count); i < (nuint)matrix.Stride; i += (nuint)Vector256<long>.Count)
            {
                var weights = Vector256.LoadUnsafe(ref cells, row + i);
                if (Vector256.GreaterThanAny(weights + weights, own + Vector256.LoadUnsafe(ref duals, i))
                    && CheckStretch(claim, u, ((int)i, Vector256<long>.Count)) is { } objection)
                {
                    return objection;
                }
            }
        }

        return null;
    }

    private Proof? CheckOneByOne(in MatrixClaim claim)
    {
        for (var u = 0; u < claim.DoubledDuals.Length; u++)
        {
            if (CheckStretch(claim, u, (u, claim.DoubledDuals.Length - u)) is { } objection)
            {
                return objection;
            }
        }

        return null;
    }

    /// <summary>The pairs of one vertex with a few others, in full: set prices, rules, 128 bits.</summary>
    private Proof? CheckStretch(in MatrixClaim claim, int u, (int First, int Count) others)
    {
        for (var v = Math.Max(u + 1, others.First); v < Math.Min(others.First + others.Count, claim.DoubledDuals.Length); v++)
        {
            if (!rules.IsSettled(u) && !rules.IsSettled(v) && matrix.TryGet(u, v, out var weight))
            {
                var missing = ((Int128)2 * weight) - claim.DoubledDuals[u] - claim.DoubledDuals[v];
                if (missing > 0 && missing > sets.DualsAround(claim, u, v) && !rules.IsForbidden(u, v))
                {
                    return Proof.Fails($"The pair {u}-{v} weighs {weight}, more than its prices allow.");
                }
            }
        }

        return null;
    }

    /// <summary>No answer is worth more than the bound; is this one worth as much?</summary>
    private Proof? CheckBound(in MatrixClaim claim)
    {
        var (worth, bound, lowest, alone) = ((Int128)2 * claim.TotalWeight, MatrixSets.DoubledSum(claim), Int128.MaxValue, 0);
        for (var vertex = 0; vertex < claim.Mates.Length; vertex++)
        {
            var mate = claim.Mates[vertex];
            if (rules.IsSettled(vertex))
            {
                worth -= mate > vertex && matrix.TryGet(vertex, mate, out var weight) ? (Int128)2 * weight : 0;
                continue;
            }

            var aloneValue = rules.DoubledAloneValue(vertex);
            bound += claim.DoubledDuals[vertex];
            worth += mate == MatchingResult.Alone ? aloneValue : 0;
            alone += mate == MatchingResult.Alone ? 1 : 0;
            lowest = Int128.Min(lowest, claim.DoubledDuals[vertex] - aloneValue);
        }

        if (!options.AsManyPairsFirst && lowest < 0)
        {
            return Proof.Fails($"A vertex is priced {-lowest} (doubled) below what it is worth alone.");
        }

        bound -= options.AsManyPairsFirst && alone > 0 ? lowest * alone : 0;
        return bound == worth ? null : Proof.Fails($"What is in play is worth {worth} (doubled), but the prices only show that nothing is worth more than {bound}.");
    }
}
