using System.Globalization;

namespace Counterpart.Matching.Bench;

/// <summary>Solves one instance, proves the answer, measures time and memory.</summary>
internal static class Solving
{
    /// <summary>The command line: solve FILE or family NAME N SEED, with options.</summary>
    public static int Run(Instance instance, IReadOnlyList<string> args)
    {
        var options = new MatchingOptions
        {
            AsManyPairsFirst = args.Contains("--perfect") || args.Contains("--maxcard") || (!args.Contains("--max") && instance.AsManyPairsFirst),
        };
        var repeat = int.Parse(Arguments.Option(args, "--repeat", "0"), CultureInfo.InvariantCulture);
        if (int.Parse(Arguments.Option(args, "--threads", "1"), CultureInfo.InvariantCulture) > 1 && instance.IsComplete)
        {
            Console.Error.WriteLine("One complete graph is solved on one thread; see batch for several.");
        }

        var graph = instance.ToGraph();
        Memory.Mark();
        var result = MaximumWeightMatching.Find(graph, options);
        var first = Memory.PeakKibSinceMark();
        var times = Times(() => MaximumWeightMatching.Find(graph, options), repeat);
        var peak = Memory.PeakKibSinceMark();
        var proof = result.Certificate.Prove(graph, result);
        var infeasible = args.Contains("--perfect") && 2 * result.PairCount < graph.VertexCount
            ? FormattableString.Invariant($" infeasible barrier={string.Join(',', result.Certificate.Barrier!)}")
            : string.Empty;
        Console.WriteLine(FormattableString.Invariant(
            $"n={graph.VertexCount} m={graph.EdgeCount} weight={result.TotalWeight} pairs={result.PairCount} proof={(proof.Holds ? "ok" : proof.Objection)} ms={Median(times):0.####} peak_kib={peak} first_peak_kib={first}{infeasible}"));
        return proof.Holds ? 0 : 1;
    }

    /// <summary>Processor time of each run, Zero repeats: as many as fit into the budget of milliseconds, at most 301.</summary>
    public static List<double> Times(Action solve, int repeat, double budget = 2000)
    {
        var times = new List<double>();
        var begin = ThreadClock.Milliseconds;
        while (repeat > 0 ? times.Count < repeat : times.Count == 0 || (times.Count < 301 && ThreadClock.Milliseconds - begin < budget))
        {
            var start = ThreadClock.Milliseconds;
            solve();
            times.Add(ThreadClock.Milliseconds - start);
        }

        return times;
    }

    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
