using System.Numerics;
using Counterpart.Matching.Dense;

namespace Counterpart.Matching.Pricing;

/// <summary>The best worth of everybody but two, for any two, at the price of one search for each first one.</summary>
/// <remarks>
/// <para><b>Answer.</b> Without i and j the others are worth exactly K(i) - Y(j), where Y and the blossom prices are those that the search for i ends with, and K(i) is their bound over all but i.</para>
/// <para><b>Proof.</b> The search takes i out and grows from its mate until nothing can happen. In a complete graph everybody else is then in one outer blossom of used-up edges. Such
/// a blossom can do without any one vertex j: the rest has a perfect matching of used-up edges that fills every blossom, so it weighs as much as the bound, and nothing weighs more.
/// Row i and row j come from different searches and must agree, which <see cref="Prices"/> checks.</para>
/// <para><b>Cost.</b> One dense solve, then O(n²) for each i in practice. Sensitivity of matchings: Weber 1981, Ball and Derigs 1983; the all-pairs form is our own.</para>
/// </remarks>
internal abstract class WithoutTwo
{
    /// <summary>The worth of all, with tolls still in it.</summary>
    public abstract long Optimum { get; protected set; }

    /// <summary>Solves the completed question.</summary>
    public abstract void Solve(Completion completion, CancellationToken cancel);

    /// <summary>For each second vertex the worth of all but the two, tolls still in it; at the vertex itself 0.</summary>
    public abstract void Row(int vertex, Span<long> worths);

    /// <summary>The prices that the last <see cref="Row"/> ended with, as a bound for everybody but its vertex and some others.</summary>
    public abstract RowBound BoundOfRow(int vertex);

    /// <summary>At least so much is lost when the vertex is not there, doubled: its price.</summary>
    public abstract long DoubledPriceOf(int vertex);
}

/// <inheritdoc cref="WithoutTwo"/>
internal sealed class WithoutTwo<T> : WithoutTwo
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly DenseSolver<T> solver = new();
    private readonly Tree<T> savedTree;
    private T[] savedPrices = [];

    public WithoutTwo() => savedTree = new Tree<T>(solver.Table, new Frontier<T>(solver.Table));

    public override long Optimum { get; protected set; }

    public override void Solve(Completion completion, CancellationToken cancel)
    {
        completion.Fill(solver.Table);
        solver.Run(cancel);
        var table = solver.Table;
        savedPrices = table.Y.AsSpan(0, table.Stride).ToArray();
        savedTree.CopyFrom(solver.Tree);
        var sum = 0L;
        for (var vertex = 0; vertex < table.Count; vertex++)
        {
            sum += table.Mates[vertex] > vertex ? long.CreateTruncating(table.Weight(vertex, table.Mates[vertex])) : 0;
        }

        Optimum = sum / 2;
    }

    public override long DoubledPriceOf(int vertex) => long.CreateTruncating(savedPrices[vertex]);

    public override void Row(int vertex, Span<long> worths)
    {
        var table = solver.Table;
        savedPrices.CopyTo(table.Y, 0);
        solver.Tree.CopyFrom(savedTree);
        solver.Exhaust(vertex);
        var bound = DoubledBound(vertex);
        var best = long.MinValue;
        for (var other = 0; other < table.Count; other++)
        {
            worths[other] = other == vertex ? 0 : (bound - long.CreateTruncating(table.Y[other])) / 2;
            best = other == vertex ? best : Math.Max(best, worths[other] + (long.CreateTruncating(table.Weight(vertex, other)) / 2));
        }

        if (best != Optimum)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"A bug: the best pair in place {vertex} gives {best}, but the optimum is {Optimum}."));
        }
    }

    public override RowBound BoundOfRow(int vertex)
    {
        var (table, nest) = (solver.Table, solver.Tree.Nest);
        var bound = new RowBound(DoubledBound(vertex), table.Count);
        for (var other = 0; other < table.Count; other++)
        {
            bound.DoubledPrices[other] = long.CreateTruncating(table.Y[other]);
        }

        for (var blossom = nest.VertexCount; blossom < nest.NodeCount; blossom++)
        {
            if (nest.IsInUse(blossom) && solver.Tree.PriceOf(blossom) > T.Zero)
            {
                bound.BeginSet(long.CreateTruncating(solver.Tree.PriceOf(blossom)));
                for (var member = nest.FirstVertex(blossom); member != Nest<T>.None; member = nest.NextVertex(blossom, member))
                {
                    bound.AddToSet(member);
                }
            }
        }

        return bound;
    }

    /// <summary>The bound of everybody but one vertex.</summary>
    private long DoubledBound(int vertex)
    {
        var (table, nest) = (solver.Table, solver.Tree.Nest);
        var bound = -long.CreateTruncating(table.Y[vertex]);
        for (var other = 0; other < table.Count; other++)
        {
            bound += long.CreateTruncating(table.Y[other]);
        }

        for (var blossom = nest.VertexCount; blossom < nest.NodeCount; blossom++)
        {
            bound += nest.IsInUse(blossom) ? long.CreateTruncating(solver.Tree.PriceOf(blossom)) * (nest.SizeOf(blossom) / 2) : 0;
        }

        return bound;
    }
}
