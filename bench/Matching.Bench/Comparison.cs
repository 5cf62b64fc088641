using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Counterpart.Matching.Bench;

/// <summary>Measures the acceptance table against LEMON in the same run: ratios travel better than milliseconds.</summary>
internal sealed class Comparison(Lemon lemon, int seeds)
{
    private static readonly Row[] Rows =
    [
        new("school", 20, 8, 15), new("school", 50, 15, 30), new("school", 100, 25, 50), new("school", 200, 25, 50), new("school", 300, 25, 50),
        .. new[] { "schooltri", "schooltie", "rand1000", "plane", "cluster3", "cluster5" }
            .SelectMany(name => new[] { new Row(name, 100, 12, 30), new Row(name, 300, 12, 30) }),
        new("batch", 2000, 20, 40),
        new("geoc", 10_000, 3, 12), new("geod", 10_000, 3, 12),
        new("geoc", 50_000, 3, 12), new("geod", 50_000, 3, 12),
        new("geoc", 100_000, 3, 12), new("geod", 100_000, 3, 12),
        new("unit", 50_000, 1, 3), new("sparse10", 50_000, 1, 3), new("chain", 10_000, 1, 3),
        new("triangles", 10_002, 1, 3), new("sparse_delta", 5004, 1, 3), new("random", 4000, 1, 3),
    ];

    private const int PricedSchool = 100;

    private static readonly string PricesName = FormattableString.Invariant($"prices school {PricedSchool}");

    private static readonly string[] AllNames = [.. Rows.Select(row => row.Name), PricesName];

    private readonly StringBuilder report = new();

    private sealed record Row(string Family, int N, int Limit, int Stretch)
    {
        public string Name => FormattableString.Invariant($"{Family} {N}");
    }

    public static int Run(IReadOnlyList<string> args)
    {
        using var lemon = Lemon.TryBuild();
        if (lemon is null)
        {
            Console.Error.WriteLine("LEMON is not here (apt-get install liblemon-dev g++).");
            return 2;
        }

        var only = Arguments.Option(args, "--only", string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(only, name => !AllNames.Contains(name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no row {unknown}; there are: {string.Join(", ", AllNames)}.");
            return 2;
        }

        bool IsWanted(string name) => only.Length == 0 || only.Contains(name, StringComparer.Ordinal);
        var comparison = new Comparison(lemon, int.Parse(Arguments.Option(args, "--seeds", "3"), CultureInfo.InvariantCulture));
        comparison.Head();
        var wrong = Rows.Where(row => IsWanted(row.Name)).Count(row => !comparison.Measure(row));
        wrong += IsWanted(PricesName) && !comparison.MeasurePrices(PricedSchool) ? 1 : 0;
        if (Arguments.Option(args, "--out", string.Empty) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, Arguments.Option(args, "--name", "matching-compare.txt")), comparison.report.ToString());
        }

        return wrong == 0 ? 0 : 1;
    }

    private void Head()
    {
        Say(FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {Machine.Cpu()}, {RuntimeInformation.FrameworkDescription}, commit {Machine.Commit()}, median of {seeds} {(seeds == 1 ? "seed" : "seeds")}, thread processor time, one thread"));
        Say("family              LEMON ms      own ms    ratio  limit stretch   own proof/weight  peak KiB LEMON/own");
    }

    /// <summary>False when a weight or a proof is wrong; slowness is only printed.</summary>
    private bool Measure(Row row)
    {
        var (theirs, ours, peaks, isRight) = (new List<double>(), new List<double>(), (Theirs: 0L, Ours: 0L), true);
        for (var seed = 1UL; seed <= (ulong)seeds; seed++)
        {
            // Small schools come forty at a time, so that neither side has one school's branches by heart; the time is that of one.
            var count = row.N <= 100 ? 40 : 1;
            Instance[] instances = row.Family == "batch"
                ? [.. Family.Batch(row.N, seed)]
                : [.. Enumerable.Range(0, count).Select(i => Family.Make(row.Family, row.N, seed + (1000UL * (ulong)i)))];
            var theirAnswer = lemon.Solve(instances);
            var own = OwnRun.Measure(instances);
            isRight &= own.IsProved && own.Weight == theirAnswer.Weight;
            theirs.Add(theirAnswer.Milliseconds / count);
            ours.Add(own.Milliseconds / count);
            peaks = (Math.Max(peaks.Theirs, theirAnswer.PeakKib), Math.Max(peaks.Ours, own.PeakKib));
        }

        var (lemonTime, ownTime) = (Solving.Median(theirs), Solving.Median(ours));
        var ratio = lemonTime / ownTime;
        var verdict = ratio >= row.Stretch ? "stretch" : ratio >= row.Limit ? "limit" : "SLOW";
        Say(FormattableString.Invariant(
            $"{row.Name,-18} {lemonTime,9:0.####} {ownTime,11:0.####} {ratio,8:0.0} {row.Limit,6} {row.Stretch,7}   {(isRight ? "ok, equal" : "WRONG"),-16}  {peaks.Theirs}/{peaks.Ours} {verdict}"));
        return isRight;
    }

    /// <summary>All prices in one go against re-solving with LEMON for each pair. Every 50th pair is re-solved, compared, and its time counted for all.</summary>
    private bool MeasurePrices(int n)
    {
        var (theirs, ours, isRight) = (new List<double>(), new List<double>(), true);
        for (var seed = 1UL; seed <= (ulong)seeds; seed++)
        {
            var instance = Family.Make("school", n, seed);
            var matrix = instance.ToMatrix();
            var (milliseconds, forced) = lemon.Force(instance, 50);
            var prices = Prices.All(matrix);
            isRight &= Array.TrueForAll(forced, pair => prices[pair.U, pair.V] == pair.Best);
            theirs.Add(milliseconds * instance.Edges.Length);
            ours.Add(Solving.Median(Solving.Times(() => Prices.All(matrix), 0, 500)));
        }

        var ratio = Solving.Median(theirs) / Solving.Median(ours);
        var verdict = ratio >= 3000 ? "stretch" : ratio >= 1000 ? "limit" : "SLOW";
        Say(FormattableString.Invariant($"prices school {n,-4} {Solving.Median(theirs),9:0.####} {Solving.Median(ours),11:0.####} {ratio,8:0.0} {1000,6} {3000,7}   {(isRight ? "ok, equal" : "WRONG"),-16}  {verdict}"));
        return isRight;
    }

    private void Say(string line)
    {
        Console.WriteLine(line);
        report.Append(line).Append('\n');
    }
}
