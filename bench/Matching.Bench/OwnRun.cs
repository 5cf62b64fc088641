namespace Counterpart.Matching.Bench;

/// <summary>Our own engine on the same instances, each answer proved. Complete graphs go to the dense door, in one workspace.</summary>
internal static class OwnRun
{
    public static (long Weight, bool IsProved, double Milliseconds, long PeakKib) Measure(Instance[] instances) =>
        Array.TrueForAll(instances, instance => instance.IsComplete) ? MeasureDense(instances) : MeasureSparse(instances);

    private static (long Weight, bool IsProved, double Milliseconds, long PeakKib) MeasureSparse(Instance[] instances)
    {
        var graphs = Array.ConvertAll(instances, instance => instance.ToGraph());
        var (weight, isProved) = (0L, true);
        Memory.Mark();
        var results = Array.ConvertAll(graphs, graph => MaximumWeightMatching.Find(graph));
        var peak = Memory.PeakKibSinceMark();
        for (var i = 0; i < graphs.Length; i++)
        {
            weight += results[i].TotalWeight;
            isProved &= results[i].Certificate.Prove(graphs[i], results[i]).Holds;
        }

        var times = Solving.Times(() => Array.ForEach(graphs, graph => MaximumWeightMatching.Find(graph)), repeat: 0, budget: 500);
        return (weight, isProved, Solving.Median(times), peak);
    }

    private static (long Weight, bool IsProved, double Milliseconds, long PeakKib) MeasureDense(Instance[] instances)
    {
        var matrices = Array.ConvertAll(instances, instance => instance.ToMatrix());
        var workspace = new DenseWorkspace();
        var (weight, isProved) = (0L, true);
        Memory.Mark();
        DenseMatching.Find(matrices[0], null, workspace);
        var peak = Memory.PeakKibSinceMark();
        foreach (var matrix in matrices)
        {
            DenseMatching.Find(matrix, null, workspace);
            weight += workspace.TotalWeight;
            var result = workspace.ToResult();
            isProved &= result.Dispute is null && result.Certificate.ProveDense(matrix, result).Holds;
        }

        var times = Solving.Times(() => Array.ForEach(matrices, matrix => DenseMatching.Find(matrix, null, workspace)), repeat: 0, budget: 500);
        return (weight, isProved, Solving.Median(times), peak);
    }
}
