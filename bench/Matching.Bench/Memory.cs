using System.Globalization;

namespace Counterpart.Matching.Bench;

/// <summary>Peak memory of this process since a mark, as the kernel counts it.</summary>
internal static class Memory
{
    private static long mark;

    public static void Mark()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (File.Exists("/proc/self/clear_refs"))
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }

        mark = Status("VmRSS:");
    }

    public static long PeakKibSinceMark() => Math.Max(0, Status("VmHWM:") - mark);

    private static long Status(string name)
    {
        const string path = "/proc/self/status";
        var line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) : null;
        return line is null ? 0 : long.Parse(line.AsSpan(name.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
    }
}
