using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.App.MatchRuns.CommandLine.Synthetic;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>Makes up administrators for a list of districts, for trying things out at full size; and states beside it like it, for a nation.</summary>
public static class GeneratePeersCommand
{
    private const string Usage = "generate-peers --districts FILE --neighbors FILE --count N [--states N] --out DIR\nMakes up nominees; each further state is a copy of the districts whose border touches the one before. The same seed gives the same files.";
    private const int BordersOfStates = 10;

    private static readonly CommandOption[] options =
    [
        new("--districts", "FILE", "state_district_no, enrollment"),
        new("--neighbors", "FILE", "a_no, b_no, miles_between_points"),
        new("--count", "N", "nominees of each state, more where more students are"),
        new("--states", "N", "1 when not given"),
        new("--seed", "N", "whole number; 1 when not given"),
        new("--out", "DIR", "folder for nominees.csv, districts.csv and neighbors.csv"),
        new("--help", null, "this text"),
    ];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, options));
            return 0;
        }

        List<string> problems = [];
        var (districtFile, neighborFile, path) = (typed.Required("--districts"), typed.Required("--neighbors"), typed.Required("--out"));
        var (count, states) = ((int)Math.Clamp(typed.Number("--count", 0), 0, 1_000_000), (int)Math.Clamp(typed.Number("--states", 1), 1, 1_000));
        typed.Positional.ForEach(word => typed.Refuse($"\"{word}\" belongs to no option."));
        var districts = typed.Refusal is null ? PeerTable.Read(districtFile, PeerTable.Districts, problems) : [];
        var neighbors = typed.Refusal is null ? PeerTable.Read(neighborFile, PeerTable.Neighbors, problems) : [];
        if (typed.Refusal is not null || problems.Count > 0 || districts.Count == 0)
        {
            return await MatchPeersCommand.RefuseAsync(typed.Refusal is { } refusal ? [refusal] : problems.Count > 0 ? problems : ["There is no district in the file."], error);
        }

        using var folder = new OutputFolder(path, cancel);
        Write([.. districts.Select(d => d.Value)], [.. neighbors.Select(n => n.Value)], (count, states, typed.Number("--seed", 1)), folder);
        folder.Finish();
        await output.WriteLineAsync($"{Words.Count(count * states, "nominee")} of {Words.Count(districts.Count * states, "district")} in {path}.");
        return 0;
    }

    private static void Write(PeerDistrictFacts[] districts, PeerNeighbors[] neighbors, (int Count, int States, long Seed) of, OutputFolder folder)
    {
        using var nominees = new CsvWriter(new StreamWriter(folder.Create("nominees.csv")));
        using var places = new CsvWriter(new StreamWriter(folder.Create("districts.csv")));
        using var borders = new CsvWriter(new StreamWriter(folder.Create("neighbors.csv")));
        nominees.Row("nominee_id", "district_no", "level", "focus", "share", "travel_miles", "wish");
        places.Row("state_district_no", "enrollment", "low_income_percent");
        borders.Row("a_no", "b_no", "miles_between_points");
        for (var state = 0; state < of.States; state++)
        {
            var dice = new Dice(of.Seed, $"state {state}");
            string Named(string district) => of.States == 1 ? district : $"{state + 1}-{district}";
            Nominees(districts, of.Count, dice, Named, nominees);
            foreach (var district in districts)
            {
                places.Row(Named(district.Id), $"{district.Students}", $"{dice.Between(8, 60)}");
            }

            foreach (var (a, b, tenths) in neighbors)
            {
                borders.Row(Named(a), Named(b), tenths is { } t ? $"{t / 10}.{t % 10}" : "");
            }

            for (var border = 0; state > 0 && border < BordersOfStates; border++)
            {
                borders.Row(Named(dice.Pick(districts).Id), $"{state}-{dice.Pick(districts).Id}", $"{dice.Between(5, 40)}");
            }
        }
    }

    private static void Nominees(PeerDistrictFacts[] districts, int count, Dice dice, Func<string, string> named, CsvWriter nominees)
    {
        string[] codes = [.. RubricFile.Read().Single(r => r.Code == RubricFile.Administrator).Indicators.Select(i => i.Code)];
        var shares = districts.Select(d => (long)Math.Max(1, d.Students ?? 1)).ToArray();
        var (all, before, made) = (shares.Sum(), 0L, 0);
        for (var d = 0; d < districts.Length; d++)
        {
            before += shares[d];

            // So that rounding adds up: as many as belong to this district and all before it.
            for (var upTo = (int)(count * before / all); made < upTo; made++)
            {
                string Some(int most) => string.Join(';', Enumerable.Range(0, dice.Below(most + 1)).Select(_ => dice.Pick(codes)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                var level = dice.Pick(["elementary", "elementary", "middle", "high", "other"]);
                nominees.Row(named($"P{made + 1:00000}"), named(districts[d].Id), level, Some(2), Some(2), dice.Chance(15) ? $"{dice.Between(15, 60)}" : "", "");
            }
        }
    }
}
