using Counterpart.App.Imports.Files;
using Counterpart.App.MatchRuns.CommandLine.Statewide;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>Suggests partners for one school or thousands, from files to files.</summary>
public static class MatchCommand
{
    private const string Usage = "match --roster FILE [--ratings FILE] [--cards FILE] [--schedules FILE] [--rules FILE] --out DIR\nSuggests partners for every school of the roster and proves each answer.";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, MatchSettings.Options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, MatchSettings.Options));
            return 0;
        }

        var settings = MatchSettings.Read(typed);
        if (typed.Refusal is { } refusal)
        {
            await error.WriteLineAsync($"{refusal} --help shows what match understands.");
            return 2;
        }

        var cost = new RunCost();
        var input = StateInput.Read(settings.Files, settings.SchoolYear, settings.Cores);
        input.Problems.WriteNotes(error);
        using var folder = new OutputFolder(settings.Out, cancel);
        if (input.Problems.Any)
        {
            Report(input.Problems, folder, settings, error);
            return 2;
        }

        await error.WriteLineAsync($"Read {Words.Count(input.People.Count, "person", "people")}. {cost}.");
        var results = Match(input, settings, folder, error);
        await output.WriteLineAsync($"{Summary(results)} In {settings.Out}. {cost}.");
        return 0;
    }

    private static SchoolResult[] Match(StateInput input, MatchSettings settings, OutputFolder folder, TextWriter error)
    {
        var questions = new StateQuestions(input, settings.Pairing);
        var match = new StateMatch(questions, settings.WithReasons, settings.Cores);
        var results = match.Run(new ProgressLine(error, "schools", ProgressLine.OnTerminal(error)), folder.Cancel);
        match.Write(results, Header(settings.Pairing, input.PresentYear, results.Length), folder);
        folder.Finish();
        folder.Remove(FileProblems.FileName);
        Tell(input, questions, results, error);
        return results;
    }

    private static ProofHeader Header(PairingSettings settings, int year, int schools) => new()
    {
        Format = ProofHeader.ThisFormat,
        EngineVersion = Pairer.EngineVersion,
        Seed = settings.Seed,
        SchoolYear = year,
        Schools = schools,
        Settings = settings.ToText(),
    };

    private static void Report(FileProblems problems, OutputFolder folder, MatchSettings settings, TextWriter error)
    {
        using (var file = folder.Create(FileProblems.FileName))
        {
            problems.Write(file);
        }

        folder.Finish();
        problems.WriteSummary(error, Path.Combine(settings.Out, FileProblems.FileName));
    }

    /// <summary>What a person should know although nothing is wrong with the files.</summary>
    private static void Tell(StateInput input, StateQuestions questions, SchoolResult[] results, TextWriter error)
    {
        if (input.People.AtTwoSchools > 0)
        {
            error.WriteLine($"{Words.Count(input.People.AtTwoSchools, "person is", "people are")} listed at two schools and matched at the one whose ID comes first.");
        }

        for (var i = 0; i < results.Length; i++)
        {
            foreach (var problem in results[i].Problems)
            {
                error.WriteLine($"School {questions.Schools[i].SchoolId}: {Told(problem.Kind)} ({string.Join(", ", problem.People)}).");
            }
        }
    }

    private static string Summary(SchoolResult[] results)
    {
        var groups = results.Sum(school => school.Pairs.Count);
        var threes = results.Sum(school => school.Pairs.Count(row => row[4].Length > 0));
        var alone = results.Sum(school => school.Unmatched.Count);
        return $"{Words.Count(results.Length, "school", "schools")}: {Words.Count(groups - threes, "pair", "pairs")}, {Words.Count(threes, "group", "groups")} of three, {Words.Count(alone, "person", "people")} without partner, {Words.Count(results.Sum(school => school.NotTakingPart), "person", "people")} not taking part.";
    }

    private static string Told(QuestionProblemKind kind) => kind switch
    {
        QuestionProblemKind.AlwaysButForbidden => "an \"always\" for two who may not be partners was passed over",
        QuestionProblemKind.AlwaysTiesTooMany => "\"always\" rules that tie too many together were passed over",
        QuestionProblemKind.AlwaysAgainstKept => "an \"always\" for somebody already held was passed over",
        QuestionProblemKind.KeptButNotTakingPart => "a kept group has somebody who does not take part",
        _ => "a kept group breaks a rule",
    };
}
