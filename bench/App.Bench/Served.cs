using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Counterpart.App.Bench;

/// <summary>A web process of its own, and what a burst of requests costs it.</summary>
internal sealed partial class Served : IDisposable
{
    private const int Seconds = 6;
    private readonly Process process;

    public Served(string program, params string[] words)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [program, .. words])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        })!;
        process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data); // Only when something goes wrong does it say more than its address.
        process.BeginOutputReadLine();
    }

    /// <summary>The most memory the process held so far.</summary>
    public long PeakMiB
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 >> 20;
        }
    }

    /// <summary>Microseconds of processor time for one request, after a warm-up; 0 when the page did not answer.</summary>
    public int MicrosecondsEach(string url, string cookie)
    {
        Burst(url, cookie, seconds: 12); // until the compiler has settled
        process.Refresh();
        var before = process.TotalProcessorTime;
        var requests = Burst(url, cookie, Seconds);
        process.Refresh();
        return requests == 0 ? 0 : (int)((process.TotalProcessorTime - before).TotalMicroseconds / requests);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static int Burst(string url, string cookie, int seconds)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-c4", "-t1", $"-d{seconds}s", "-H", $"Cookie: {cookie}", url])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var said = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        return said.Contains("Non-2xx", StringComparison.Ordinal) ? 0 : int.Parse(Requests().Match(said).Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<n>\d+) requests in", RegexOptions.ExplicitCapture)]
    private static partial Regex Requests();
}
