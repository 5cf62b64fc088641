using System.Globalization;

namespace Counterpart.App.Tests.Support;

/// <summary>How often the long tests do their work: once in CI, many times in <c>./dev soak</c>, which keeps what came of it.</summary>
internal static class Soak
{
    private const long Mebibyte = 1 << 20;

    public static int Times { get; } = Number("COUNTERPART_SOAK");

    public static int Kills { get; } = Number("COUNTERPART_SOAK_KILLS");

    /// <summary>What is alive when everything that can go is gone.</summary>
    public static long LiveMebibytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true) / Mebibyte;
    }

    public static void Tell(string line)
    {
        if (Environment.GetEnvironmentVariable("COUNTERPART_SOAK_RESULT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, line + Environment.NewLine);
        }
    }

    private static int Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(times, 1) : 1;
}
