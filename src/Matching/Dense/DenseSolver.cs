using System.Numerics;

namespace Counterpart.Matching.Dense;

/// <summary>The dense search for one number width: a short loop over its phases.</summary>
internal sealed class DenseSolver<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly Frontier<T> frontier;
    private readonly Bidding<T> bidding;
    private readonly HalfIntegralSearch<T> halves;
    private readonly BlossomSearch<T> blossoms;

    public DenseSolver()
    {
        Table = new Table<T>();
        frontier = new Frontier<T>(Table);
        bidding = new Bidding<T>(Table);
        halves = new HalfIntegralSearch<T>(Table, frontier);
        Tree = new Tree<T>(Table, frontier);
        blossoms = new BlossomSearch<T>(Table, frontier, Tree);
    }

    /// <summary>The question, and the answer when <see cref="Run"/> has come back.</summary>
    public Table<T> Table { get; }

    /// <summary>The blossoms and their prices.</summary>
    public Tree<T> Tree { get; }

    /// <summary>See <see cref="BlossomSearch{T}.Exhaust"/>.</summary>
    public void Exhaust(int vertex) => blossoms.Exhaust(vertex);

    /// <summary>Solves the question in the table, whose prices stand at the best edge of each vertex or its value alone.</summary>
    public void Run(CancellationToken cancel)
    {
        frontier.Resize();
        bidding.Run();
        halves.Run(cancel);
        Tree.Reset();
        halves.OpenRings();
        blossoms.Run(cancel);
    }
}
