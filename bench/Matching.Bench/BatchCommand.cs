using System.Diagnostics;
using System.Globalization;

namespace Counterpart.Matching.Bench;

/// <summary>Many schools: wall time on one thread and on several, and that the answers are the same.</summary>
internal static class BatchCommand
{
    public static int Run(int count, ulong seed, IReadOnlyList<string> args)
    {
        var threads = int.Parse(Arguments.Option(args, "--threads", "2"), CultureInfo.InvariantCulture);
        var matrices = Family.Batch(count, seed).Select(instance => instance.ToMatrix()).ToArray();
        var (alone, one) = Timed(matrices, 1);
        var (together, many) = Timed(matrices, threads);
        var isSame = alone.Zip(together).All(pair => pair.First.Mates.SequenceEqual(pair.Second.Mates));
        Console.WriteLine(FormattableString.Invariant(
            $"schools={count} weight={alone.Sum(result => result.TotalWeight)} disputes={alone.Count(result => result.Dispute is not null)} same={isSame} ms_1={one:0.0} ms_{threads}={many:0.0}"));
        return isSame ? 0 : 1;
    }

    private static (MatchingResult[] Results, double Milliseconds) Timed(WeightMatrix[] matrices, int threads)
    {
        var results = DenseMatching.FindAll(matrices, null, threads);
        var times = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            var clock = Stopwatch.StartNew();
            results = DenseMatching.FindAll(matrices, null, threads);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return (results, Solving.Median(times));
    }
}
