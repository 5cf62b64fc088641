namespace Counterpart.Matching.Bench;

/// <summary>Our own engine on the same instances, each answer proved.</summary>
internal static class OwnRun
{
    public static (long Weight, bool IsProved, double Milliseconds, long PeakKib) Measure(Instance[] instances)
    {
        var graphs = Array.ConvertAll(instances, instance => instance.ToGraph());
        var (weight, isProved) = (0L, true);
        Memory.Mark();
        foreach (var graph in graphs)
        {
            var result = MaximumWeightMatching.Find(graph);
            weight += result.TotalWeight;
            isProved &= result.Certificate.Prove(graph, result).Holds;
        }

        var peak = Memory.PeakKibSinceMark();
        var times = Solving.Times(
            () =>
            {
                foreach (var graph in graphs)
                {
                    MaximumWeightMatching.Find(graph);
                }
            },
            repeat: 0);
        return (weight, isProved, Solving.Median(times), peak);
    }
}
