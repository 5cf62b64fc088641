using System.Diagnostics;
using System.Globalization;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>Time and memory a command took, for its last line.</summary>
internal sealed class RunCost
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public override string ToString()
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        return string.Create(CultureInfo.InvariantCulture,
            $"{Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s, {process.PeakWorkingSet64 >> 20} MB of memory at most");
    }
}
