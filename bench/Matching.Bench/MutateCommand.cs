using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Counterpart.Matching.Bench;

/// <summary>Puts known faults into a copy of the library, one at a time, and sees whether its tests notice. A fault that nothing notices is a missing test.</summary>
internal sealed class MutateCommand
{
    private static readonly TimeSpan TestLimit = TimeSpan.FromSeconds(100);

    private readonly string folder = Directory.CreateTempSubdirectory("mutate").FullName;
    private readonly StringBuilder report = new();

    private string Project => Path.Combine(folder, "tests", "Matching.Tests");

    /// <summary>The command line: mutate [--only TEXT] [--from N] [--count N] [--out FILE]. Ends with 1 when a fault survived.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var only = Arguments.Option(args, "--only", string.Empty);
        var mutations = Mutation.ReadAll(Path.Combine(Lemon.Repository(), "bench", "mutations.txt"))
            .Where(mutation => $"{mutation.File}: {mutation.Fault}".Contains(only, StringComparison.Ordinal))
            .Skip(Number(args, "--from", 1) - 1)
            .Take(Number(args, "--count", int.MaxValue))
            .ToArray();
        var command = new MutateCommand();
        try
        {
            var survived = command.TryAll(mutations);
            if (Arguments.Option(args, "--out", string.Empty) is { Length: > 0 } path)
            {
                File.WriteAllText(path, command.report.ToString());
            }

            return survived == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(command.folder, recursive: true);
        }
    }

    private int TryAll(Mutation[] mutations)
    {
        Lemon.Start("/bin/sh", ["-c", $"git -C '{Lemon.Repository()}' archive HEAD | tar -x -C '{folder}'"]);
        Say(Heading());
        if (!Builds("--verbosity:quiet") || Test("*") is not "survived")
        {
            throw new InvalidOperationException("Without any fault the tests must pass.");
        }

        var (killed, survived) = (0, 0);
        foreach (var mutation in mutations)
        {
            var path = Path.Combine(folder, "src", "Matching", mutation.File);
            var source = File.ReadAllText(path);
            File.WriteAllText(path, mutation.Apply(source));
            var clock = Stopwatch.StartNew();
            var outcome = Builds("--no-restore") ? Test(mutation) : "does not build";
            File.WriteAllText(path, source);
            killed += outcome is "killed" or "endless" ? 1 : 0;
            survived += outcome is "killed" or "endless" ? 0 : 1;
            Say(FormattableString.Invariant($"{outcome,-9} {clock.Elapsed.TotalSeconds,5:0} s  {mutation.File}: {mutation.Fault}"));
        }

        Say(FormattableString.Invariant($"{killed} noticed, {survived} not"));
        return survived;
    }

    private bool Builds(string option) => Start(["build", Project, "-m:1", "--nologo", option], TimeSpan.FromMinutes(5)) == 0;

    /// <summary>First the tests that are most likely to notice, then all.</summary>
    private string Test(Mutation mutation) =>
        Nearest(mutation.File).Append("*").Select(Test).FirstOrDefault(outcome => outcome is not "survived") ?? "survived";

    private static string[] Nearest(string file) => file.Split('/')[0] switch
    {
        "Dense" => ["Dense.*"],
        "Sparse" => ["Sparse.Sparse*", "Sparse.*"],
        "Prices" => ["Dense.*", "Sparse.EdgePricesTests"],
        "Proving" => ["HostileProverTests", "Dense.HostileMatrixProverTests", "ConstraintTests"],
        _ => ["ConstraintTests"],
    };

    private string Test(string classes)
    {
        var program = Path.Combine(Project, "bin", "Debug", "net10.0", "Counterpart.Matching.Tests.dll");
        return Start([program, "-stopOnFail", "-noLogo", "-class", $"Counterpart.Matching.Tests.{classes}"], TestLimit) switch { 0 => "survived", null => "endless", _ => "killed" };
    }

    /// <summary>The exit code, or null when the time ran out.</summary>
    private int? Start(string[] args, TimeSpan limit)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(limit))
        {
            return process.ExitCode;
        }

        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return null;
    }

    private static int Number(IReadOnlyList<string> args, string name, int otherwise) =>
        Arguments.Option(args, name, string.Empty) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string Heading() => FormattableString.Invariant(
        $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {RuntimeInformation.FrameworkDescription}, commit {Machine.Commit()}, faults from bench/mutations.txt against tests/Matching.Tests");

    private void Say(string line)
    {
        Console.WriteLine(line);
        report.Append(CultureInfo.InvariantCulture, $"{line}\n");
    }
}
