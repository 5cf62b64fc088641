using Counterpart.Matching.Sparse;

namespace Counterpart.Matching.Bench;

/// <summary>Where rows of a matrix begin to be faster than lists of edges: the same graphs through both searches, from few edges to all. The door's threshold comes from here.</summary>
internal static class DensityCommand
{
    private static readonly int[] Percents = [3, 6, 10, 15, 20, 25, 35, 50, 100];

    public static int Run()
    {
        Console.WriteLine(FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {Machine.Cpu()}, commit {Machine.Commit()}; milliseconds a graph, both with proof, from graph to answer"));
        Console.WriteLine("family         n  percent   sparse    dense  sparse/dense");
        foreach (var family in new[] { "school", "plane" })
        {
            foreach (var n in new[] { 30, 100, 300, 1000 })
            {
                var whole = Family.Make(family, n, 1);
                foreach (var percent in Percents)
                {
                    Measure(family, whole, percent);
                }
            }
        }

        return 0;
    }

    private static void Measure(string family, Instance whole, int percent)
    {
        var random = new SplitMix(7);
        var graph = new WeightedGraph(whole.VertexCount, whole.Edges.Where(_ => random.Below(100) < percent));
        var (sparse, dense) = (BySparse(graph), ByDense(graph));
        if (sparse.TotalWeight != dense.TotalWeight)
        {
            throw new InvalidOperationException("The two searches differ.");
        }

        var sparseTime = Solving.Median(Solving.Times(() => BySparse(graph), 0, 150));
        var denseTime = Solving.Median(Solving.Times(() => ByDense(graph), 0, 150));
        Console.WriteLine(FormattableString.Invariant($"{family,-8} {whole.VertexCount,7} {percent,8} {sparseTime,8:0.000} {denseTime,8:0.000} {sparseTime / denseTime,8:0.0}"));
    }

    private static MatchingResult BySparse(WeightedGraph graph)
    {
        var answer = SparseSearch.Find(graph, new MatchingOptions(), CancellationToken.None);
        return answer.Certificate.Prove(graph, answer).Holds ? answer : throw new InvalidOperationException("Not proved.");
    }

    private static MatchingResult ByDense(WeightedGraph graph) => DenseMatching.Find(WeightMatrix.From(graph));
}
