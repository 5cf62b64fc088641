using System.Collections.Concurrent;
using Counterpart.App.Imports.Files;
using Counterpart.App.MatchRuns.CommandLine.Statewide;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>Checks the proofs of a run without trusting the search that made them.</summary>
public static class VerifyCommand
{
    private const string Usage = "verify DIR [--roster FILE --ratings FILE --cards FILE --schedules FILE --rules FILE]\nChecks every school's proof. With the files of the run it derives every weight again and compares; without them it checks the proof, the totals and the pairs against each other.";

    private static readonly CommandOption[] Options = [.. StateFiles.Options, new("--cores", "N", "cores to use; all when not given"), new("--help", null, "this text")];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, Options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, Options));
            return 0;
        }

        var folder = Folder(typed);
        var cores = MatchSettings.CoresOf(typed);
        if (typed.Refusal is { } refusal)
        {
            await error.WriteLineAsync($"{refusal} --help shows what verify understands.");
            return 2;
        }

        var cost = new RunCost();
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, ProofFile.FileName), cancel);
        if (lines.Length == 0 || ProofFile.Read<ProofHeader>(lines[0]) is not { Format: ProofHeader.ThisFormat } header || !header.HasReadableSettings())
        {
            await error.WriteLineAsync($"{ProofFile.FileName} does not begin like a proof of this product.");
            return 1;
        }

        var input = typed.Has("--roster") ? StateInput.Read(StateFiles.Read(typed), header.SchoolYear, cores) : null;
        if (input?.Problems.Any == true)
        {
            input.Problems.WriteSummary(error, "the files themselves");
            return 2;
        }

        var failed = Check(folder, header, lines[1..], (input, cores, cancel));
        return await TellAsync(failed, lines.Length - 1, input is not null, (output, error, cost));
    }

    /// <summary>Failures by school, in the order of the proof.</summary>
    private static SortedDictionary<string, string> Check(string folder, ProofHeader header, string[] lines, (StateInput? Input, int Cores, CancellationToken Cancel) run)
    {
        var questions = run.Input is null ? null : new StateQuestions(run.Input, PairingSettings.Parse(header.Settings));
        var written = WrittenRows.Read(folder, wholeRows: questions is not null);
        var proof = new StateProof(header, questions, written);
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var failed = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.For(0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Cores, CancellationToken = run.Cancel }, i =>
        {
            var line = ProofFile.Read<ProofLine>(lines[i]);
            var name = line?.School ?? $"(line {i + 2})";
            var problems = line is null ? ["the line is damaged"] : !seen.TryAdd(name, i) ? ["the school stands in two lines"] : proof.Check(line).ToList();
            if (problems.Count > 0)
            {
                failed[name] = string.Join("; ", problems);
            }
        });

        foreach (var school in written.Schools.Concat(questions?.Schools.Select(school => school.SchoolId) ?? []).Where(school => !seen.ContainsKey(school)))
        {
            failed.TryAdd(school, "there is no proof");
        }

        if (lines.Length != header.Schools)
        {
            failed["(all)"] = $"the proof says {header.Schools:N0} schools and holds {lines.Length:N0}";
        }

        return new(failed, StringComparer.Ordinal);
    }

    private static async Task<int> TellAsync(SortedDictionary<string, string> failed, int schools, bool withInputs, (TextWriter Output, TextWriter Error, RunCost Cost) to)
    {
        foreach (var (school, words) in failed)
        {
            await to.Error.WriteLineAsync($"{school}: {words}");
        }

        if (failed.Count > 0)
        {
            await to.Output.WriteLineAsync($"{Words.Count(failed.Count, "school fails", "schools fail")}, of {schools:N0}. {to.Cost}.");
            return 1;
        }

        var depth = withInputs ? "every weight derived again from the files" : "proofs, totals and pairs agree; give --roster and the other files to derive every weight again";
        await to.Output.WriteLineAsync($"{Words.Count(schools, "school", "schools")} proved ({depth}). {to.Cost}.");
        return 0;
    }

    private static string Folder(CommandArguments typed)
    {
        var folder = typed.Positional.FirstOrDefault("");
        if (typed.Positional.Count != 1)
        {
            typed.Refuse("verify needs one folder.");
        }
        else if (!new[] { ProofFile.FileName, StateMatch.PairsFile, StateMatch.UnmatchedFile }.All(name => File.Exists(Path.Combine(folder, name))))
        {
            typed.Refuse($"{folder} does not hold {ProofFile.FileName}, {StateMatch.PairsFile} and {StateMatch.UnmatchedFile}.");
        }
        else if (!typed.Has("--roster") && StateFiles.Options.Any(option => typed.Has(option.Name)))
        {
            typed.Refuse("The files of the run go together: --roster is missing.");
        }

        return folder;
    }
}
