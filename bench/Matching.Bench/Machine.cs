namespace Counterpart.Matching.Bench;

/// <summary>Where and on what a figure was measured: it stands beside every figure that is kept.</summary>
internal static class Machine
{
    public static string Cpu() =>
        File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim();

    public static string Commit() => Lemon.Start("/usr/bin/git", ["-C", Lemon.Repository(), "describe", "--always", "--dirty"]).Trim();
}
