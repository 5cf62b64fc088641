using System.Globalization;
using System.Text;
using Counterpart.App.MatchRuns.CommandLine;

namespace Counterpart.App.Tests.MatchRuns.CommandLine;

/// <summary>Files of a small state, written row by row in a test, and the commands run on them.</summary>
internal sealed class StateInTest : IDisposable
{
    public List<string> Roster { get; } = ["person_id,name,school_id,grades,subjects,taking_part,manager_id,observer_id"];

    public List<string> Ratings { get; } = ["person_id,school_year,instrument,indicator,score,observed_on"];

    public List<string> Cards { get; } = ["person_id,kind,indicator"];

    public List<string> Schedules { get; } = ["person_id,day,start,end,kind"];

    public List<string> Rules { get; } = ["school_id,person_a,person_b,rule"];

    public TempFolder Temp { get; } = new();

    /// <summary>A school of people with results that differ, cards of every other person, and one shared period.</summary>
    public StateInTest WithSchool(string school, int people)
    {
        string[] indicators = ["SO", "MS", "QU", "TH", "PS", "FEED"];
        for (var person = 0; person < people; person++)
        {
            var id = $"{school}{person.ToString("00", CultureInfo.InvariantCulture)}";
            Roster.Add($"{id},Person {id},{school},{6 + (person % 3)},Math,yes,,");
            for (var i = 0; i < indicators.Length; i++)
            {
                Ratings.Add($"{id},2025-26,TEAM,{indicators[i]},{1 + (((person * 7) + (i * 5) + school[0]) % 5)},2025-10-{10 + i}");
            }

            if (person % 2 == 0)
            {
                Cards.Add($"{id},work-on,{indicators[person % indicators.Length]}");
            }

            Schedules.Add($"{id},Mon,{8 + (person % 2)}:00,{8 + (person % 2)}:50,offered");
        }

        return this;
    }

    public Task<Typed> MatchAsync(string folder, params string[] more) => Typed.RunAsync(MatchCommand.RunAsync, [.. Files(), "--out", Temp[folder], .. more]);

    public Task<Typed> VerifyAsync(string folder, bool withFiles = false) =>
        Typed.RunAsync(VerifyCommand.RunAsync, withFiles ? [Temp[folder], .. Files()] : [Temp[folder]]);

    public string Text(string folder, string file) => File.ReadAllText(Path.Combine(Temp[folder], file));

    public void Rewrite(string folder, string file, Func<string, string> change) =>
        File.WriteAllText(Path.Combine(Temp[folder], file), change(Text(folder, file)));

    /// <summary>Cells of pairs.csv below its header.</summary>
    public List<string[]> Pairs(string folder) => Rows(folder, "pairs.csv");

    public List<string[]> Unmatched(string folder) => Rows(folder, "unmatched.csv");

    /// <summary>Everybody in a group of pairs.csv.</summary>
    public IEnumerable<string> Paired(string folder) => Pairs(folder).SelectMany(row => row[2..5]).Where(id => id.Length > 0);

    /// <summary>Turns the rows of every file around, headers aside.</summary>
    public void Reverse()
    {
        foreach (var file in new[] { Roster, Ratings, Cards, Schedules, Rules })
        {
            file.Reverse(1, file.Count - 1);
        }
    }

    public void Dispose() => Temp.Dispose();

    private string[] Files()
    {
        var args = new List<string>();
        foreach (var (name, rows) in new[] { ("roster", Roster), ("ratings", Ratings), ("cards", Cards), ("schedules", Schedules), ("rules", Rules) })
        {
            if (rows.Count > 1)
            {
                args.AddRange([$"--{name}", Temp.Write($"{name}.csv", new StringBuilder().AppendJoin('\n', rows).Append('\n').ToString())]);
            }
        }

        return [.. args];
    }

    private List<string[]> Rows(string folder, string file) =>
        [.. Text(folder, file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(','))];
}
