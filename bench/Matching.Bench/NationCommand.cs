using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Counterpart.Matching.Bench;

/// <summary>A nation of schools, made, solved, proved and forgotten a batch at a time: what that takes in time, and that memory does not grow with the number of schools.</summary>
internal static class NationCommand
{
    private const int BatchSize = 2000;

    /// <summary>The command line: nation [--schools N] [--seed S] [--threads K].</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var schools = int.Parse(Arguments.Option(args, "--schools", "98000"), CultureInfo.InvariantCulture);
        var seed = ulong.Parse(Arguments.Option(args, "--seed", "1"), CultureInfo.InvariantCulture);
        var threads = int.Parse(Arguments.Option(args, "--threads", "1"), CultureInfo.InvariantCulture);
        var (teachers, pairs, weight, disputes) = (0L, 0L, 0L, 0L);
        var (making, solving) = (new Stopwatch(), new Stopwatch());
        Memory.Mark();
        for (var first = 0; first < schools; first += BatchSize)
        {
            making.Start();
            var matrices = Batch(first, Math.Min(BatchSize, schools - first), seed, threads);
            making.Stop();
            solving.Start();
            var results = DenseMatching.FindAll(matrices, null, threads);
            solving.Stop();
            teachers += matrices.Sum(matrix => (long)matrix.VertexCount);
            pairs += results.Sum(result => (long)result.PairCount);
            weight += results.Sum(result => result.TotalWeight);
            disputes += results.Count(result => result.Dispute is not null);
        }

        Console.WriteLine(FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {Machine.Cpu()}, {RuntimeInformation.FrameworkDescription}, commit {Machine.Commit()}"));
        Console.WriteLine(FormattableString.Invariant(
            $"schools={schools} teachers={teachers} pairs={pairs} weight={weight} disputes={disputes} threads={threads} solve_and_prove_s={solving.Elapsed.TotalSeconds:0.00} making_the_schools_s={making.Elapsed.TotalSeconds:0.00} peak_kib={Memory.PeakKibSinceMark()}"));
        return disputes == 0 ? 0 : 1;
    }

    /// <summary>Schools of the sizes of a nation: 32 teachers on average, half of them 18 to 40, at most 200. Each from its own seed, so that threads and batches change nothing.</summary>
    private static WeightMatrix[] Batch(int first, int count, ulong seed, int threads)
    {
        var matrices = new WeightMatrix[count];
        Parallel.ForEach(Partitioner.Create(0, count), new ParallelOptions { MaxDegreeOfParallelism = threads }, range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                var own = (seed * 1_000_003) + (ulong)(first + i);
                matrices[i] = Family.Make("school", Size(new SplitMix(own)), own).ToMatrix();
            }
        });
        return matrices;
    }

    private static int Size(SplitMix random) => random.Below(100) switch
    {
        < 10 => 4 + random.Below(10),
        < 50 => 13 + random.Below(16),
        < 90 => 28 + random.Below(20),
        < 98 => 47 + random.Below(44),
        _ => 90 + random.Below(111),
    };
}
