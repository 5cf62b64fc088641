using System.Diagnostics;
using System.Globalization;

namespace Counterpart.Matching.Bench;

/// <summary>Our own small program around LEMON 1.3.1 (bench/lemon), built once a run, used as a yardstick and as a second opinion.</summary>
internal sealed class Lemon : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lemon").FullName;

    private string Program => Path.Combine(folder, "lemon_times");

    /// <summary>Null when the machine has no LEMON headers or no compiler.</summary>
    public static Lemon? TryBuild()
    {
        var source = Path.Combine(Repository(), "bench", "lemon", "lemon_times.cpp");
        if (!File.Exists("/usr/include/lemon/matching.h") || !File.Exists("/usr/bin/g++"))
        {
            return null;
        }

        var lemon = new Lemon();
        Start("/usr/bin/g++", ["-O3", "-march=native", "-std=c++14", "-w", "-o", lemon.Program, source]);
        return lemon;
    }

    /// <summary>Weight of all instances together, milliseconds for all, peak KiB above the loaded instances.</summary>
    public (long Weight, double Milliseconds, long PeakKib) Solve(IReadOnlyList<Instance> instances, bool perfect = false)
    {
        var words = Run(instances, "0", perfect ? "perfect" : "max")[0].Split(' ');
        return (Number(words[0]), double.Parse(words[2], CultureInfo.InvariantCulture), Number(words[3]));
    }

    /// <summary>Milliseconds of one re-solve, and for every <paramref name="step"/>-th edge the best total with that pair forced.</summary>
    public (double Milliseconds, (int U, int V, long Best)[] Forced) Force(Instance instance, int step)
    {
        var lines = Run([instance], step.ToString(CultureInfo.InvariantCulture), "forced");
        var forced = lines.Skip(1).Select(line => line.Split(' ')).Select(words => ((int)Number(words[0]), (int)Number(words[1]), Number(words[2])));
        return (double.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), [.. forced]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static string Repository()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "Counterpart.slnx")))
        {
            place = place.Parent;
        }

        return place?.FullName ?? throw new InvalidOperationException("Not inside the repository.");
    }

    public static string Start(string program, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private string[] Run(IReadOnlyList<Instance> instances, string number, string mode)
    {
        var path = Path.Combine(folder, "instances.txt");
        using (var file = File.CreateText(path))
        {
            foreach (var instance in instances)
            {
                instance.Write(file);
            }
        }

        return Start(Program, [path, number, mode]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static long Number(string word) => long.Parse(word, CultureInfo.InvariantCulture);
}
