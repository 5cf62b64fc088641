using Counterpart.App.Imports.Files;
using Counterpart.App.MatchRuns.CommandLine.Synthetic;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>Makes up people, results, cards and schedules for a list of schools, for trying things out at full size.</summary>
public static class GenerateCommand
{
    private const string Usage = "generate --schools LIST.csv --seed N --out DIR\nMakes up a state: roster.csv, ratings.csv, cards.csv and schedules.csv. The same seed gives the same files.";

    private static readonly CommandOption[] Options =
    [
        new("--schools", "LIST.csv", "columns state_school_no, state_district_no, school_name, level_guess, est_teachers"),
        new("--seed", "N", "whole number; 1 when not given"),
        new("--out", "DIR", "folder for the four files"),
        new("--help", null, "this text"),
    ];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, Options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, Options));
            return 0;
        }

        var list = typed.Required("--schools");
        var folder = typed.Required("--out");
        var seed = typed.Number("--seed", 1);
        typed.Positional.ForEach(word => typed.Refuse($"\"{word}\" belongs to no option."));
        var problems = typed.Refusal is { } refusal ? [refusal] : new List<string>();
        var schools = problems.Count == 0 ? Schools(list, problems) : [];
        if (problems.Count > 0)
        {
            problems.ForEach(error.WriteLine);
            return 2;
        }

        var cost = new RunCost();
        var people = await WriteAsync(schools, seed, folder, error, cancel);
        await output.WriteLineAsync($"{people:N0} people at {schools.Count:N0} schools in {folder}. {cost}.");
        return 0;
    }

    private static async Task<int> WriteAsync(IReadOnlyList<SchoolListing> schools, long seed, string path, TextWriter error, CancellationToken cancel)
    {
        var progress = new ProgressLine(error, "schools", ProgressLine.OnTerminal(error));
        using var folder = new OutputFolder(path, cancel);
        var people = await new SyntheticState(IndicatorShape.All, TeacherRubric.Instrument).WriteAsync(schools, seed, folder, done => progress.Show(done, schools.Count));
        folder.Finish();
        return people;
    }

    private static IReadOnlyList<SchoolListing> Schools(string path, List<string> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add($"There is no file {path}.");
            return [];
        }

        if (!TextTable.TryOpen(() => File.OpenRead(path), FileLimits.Command, out var table, out var refusal))
        {
            problems.Add($"{path}: {refusal}");
            return [];
        }

        return SchoolList.Read(table, problems);
    }
}
