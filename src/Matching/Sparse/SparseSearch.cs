using Counterpart.Matching.Search;

namespace Counterpart.Matching.Sparse;

/// <summary>Finds the best matching of a graph with few edges for its vertices.</summary>
internal sealed class SparseSearch
{
    private readonly WeightedGraph graph;
    private readonly SparseQuestion question;
    private readonly Nest nest;
    private readonly Pricing pricing;
    private readonly PartSolver[] solvers;
    private readonly ParallelOptions parallel;

    private SparseSearch(WeightedGraph graph, long raise, ParallelOptions parallel)
    {
        (this.graph, this.parallel) = (graph, parallel);
        question = new SparseQuestion(graph, raise);
        nest = new Nest(graph.VertexCount);
        pricing = new Pricing(graph, question, nest);
        var rings = new HalfRings(graph.VertexCount);
        solvers = [.. question.Parts.Select(part => new PartSolver(part, nest, question.Rows, rings))];
    }

    /// <summary>Finds the best matching and why it is the best.</summary>
    public static MatchingResult Find(WeightedGraph graph, bool asManyPairsFirst, int threads, CancellationToken cancel)
    {
        var raise = asManyPairsFirst ? SearchInput.RaiseFor(graph) : 0;
        var search = new SparseSearch(graph, raise, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel });
        search.Run();
        var answer = SparseAnswer.Make(graph, search.question, search.nest, asManyPairsFirst);
        search.Release();
        return answer;
    }

    private void Run()
    {
        ForEach(solvers, solver => solver.MakeHeadStart());
        var left = solvers;
        do
        {
            ForEach(left, solver => solver.RunHalfIntegral());
            left = AddExceedingEdges();
        }
        while (left.Length > 0);

        question.ChooseAgain(pricing.Prices);
        ForEach(solvers, solver => solver.TurnToBlossoms(question.Rows));
        left = solvers;
        do
        {
            ForEach(left, solver => solver.RunBlossoms(parallel.CancellationToken));
            left = AddExceedingEdges();
        }
        while (left.Length > 0);
    }

    private void Release()
    {
        Array.ForEach(solvers, solver => solver.Release());
        question.Rows.Release();
        nest.Release();
    }

    /// <summary>The solvers that received edges.</summary>
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
        if (some.Length == 1 || parallel.MaxDegreeOfParallelism == 1)
        {
            Array.ForEach(some, act);
        }
        else
        {
            Parallel.ForEach(some, parallel, act);
        }
    }
}
