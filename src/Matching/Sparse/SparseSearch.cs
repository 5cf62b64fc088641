using Counterpart.Matching.Search;

namespace Counterpart.Matching.Sparse;

/// <summary>Finds the best matching of a graph with few edges for its vertices.</summary>
/// <remarks>
/// <para><b>Answer.</b> Exact, with prices and priced blossoms that prove it. The same on any number of threads: parts of the graph that no edge joins are solved apart.</para>
/// <para><b>Cost.</b> O(nm log n) in the worst case. Measured: a few passes over the edges, and searches that stay local. Memory about 200 bytes a vertex and 12 for each
/// arc looked at, of which there are about twelve for each vertex, beside the graph itself.</para>
/// <para><b>Method.</b> Solve the half-integral problem on the heaviest edges of each vertex, price all other edges, let those join that exceed their prices, repair, repeat until
/// none does. Then the same with blossoms, on the edges with little slack. Exact, because the last pricing finds nothing.</para>
/// <para><b>Source.</b> Fractional start and pricing as in Applegate and Cook 1993, <i>Solving large-scale matching problems</i>, DIMACS 12, and Kolmogorov 2009, <i>Math. Program. Comput.</i> 1:1.
/// <c>docs/matching-sparse.md</c> tells the whole.</para>
/// </remarks>
internal sealed class SparseSearch
{
    /// <summary>Up to this weight (raised) nothing can overflow: prices stay within twice, offsets within four times, sums of two within eight times of it.</summary>
    private const long HeaviestSafe = 1L << 58;

    private readonly SharedState shared;
    private readonly Pricing pricing;
    private readonly PartSolver[] solvers;
    private readonly int threads;

    private SparseSearch(WeightedGraph graph, SharedState shared, int threads)
    {
        (this.shared, this.threads) = (shared, threads);
        pricing = new Pricing(graph, shared.Question, shared.Nest);
        solvers = [.. shared.Question.Parts.Select(part => new PartSolver(part, shared))];
    }

    /// <summary>Whether the bounds prove that no number of the search can overflow.</summary>
    public static bool IsFor(WeightedGraph graph, bool asManyPairsFirst) =>
        graph.HeaviestWeight <= HeaviestSafe && (!asManyPairsFirst || SearchInput.RaiseFor(graph) <= HeaviestSafe - graph.HeaviestWeight);

    /// <summary>Finds the best matching and why it is the best.</summary>
    public static MatchingResult Find(WeightedGraph graph, MatchingOptions options, CancellationToken cancel)
    {
        var state = Solve(graph, options, cancel);
        var answer = SparseAnswer.Make(graph, state.Question, state.Nest, options.AsManyPairsFirst);
        state.Release();
        return answer;
    }

    /// <summary>Solves, and hands out the state that the search ended with.</summary>
    public static SharedState Solve(WeightedGraph graph, MatchingOptions options, CancellationToken cancel)
    {
        var watch = new Watch(options.Progress, cancel);
        watch.LookUp(MatchingPhase.Choosing, graph.VertexCount);
        var state = new SharedState(graph, options.AsManyPairsFirst ? SearchInput.RaiseFor(graph) : 0, watch);
        var search = new SparseSearch(graph, state, Math.Max(1, options.Threads));
        search.RunHalfIntegralPhase();
        search.RunBlossomPhase();
        watch.LookUp(MatchingPhase.Writing, graph.VertexCount);
        Array.ForEach(search.solvers, solver => solver.Release());
        search.pricing.Release();
        return state;
    }

    private void RunHalfIntegralPhase()
    {
        ForEach(solvers, solver => solver.MakeHeadStart());
        var left = solvers;
        while (left.Length > 0)
        {
            ForEach(left, solver => solver.RunHalfIntegral());
            left = AddExceedingEdges();
        }
    }

    private void RunBlossomPhase()
    {
        shared.Question.ChooseAgain(pricing.Prices);
        ForEach(solvers, solver => solver.TurnToBlossoms(shared.Question.Rows));
        var left = solvers;
        while (left.Length > 0)
        {
            ForEach(left, solver => solver.RunBlossoms());
            left = AddExceedingEdges();
        }
    }

    /// <summary>Lets the edges join that exceed their prices. The solvers that received any have to run again.</summary>
    private PartSolver[] AddExceedingEdges()
    {
        foreach (var edge in pricing.FindExceeding())
        {
            SolverOf(edge.U).Add(edge);
        }

        return Array.FindAll(solvers, solver => solver.IsDisturbed);
    }

    private PartSolver SolverOf(int vertex)
    {
        var (low, high) = (0, solvers.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = vertex < solvers[middle].Part.End ? (low, middle) : (middle + 1, high);
        }

        return solvers[low];
    }

    private void ForEach(PartSolver[] some, Action<PartSolver> act)
    {
        if (threads == 1 || some.Length == 1)
        {
            Array.ForEach(some, act);
            return;
        }

        try
        {
            Parallel.ForEach(some, new ParallelOptions { MaxDegreeOfParallelism = threads }, act);
        }
        catch (AggregateException failure)
        {
            shared.Watch.Cancel.ThrowIfCancellationRequested();
            throw new InvalidOperationException("A part of the graph could not be solved.", failure);
        }
    }
}
