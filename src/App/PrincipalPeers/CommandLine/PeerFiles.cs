using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>The files a question about administrators is made of, as options name them.</summary>
internal static class PeerFiles
{
    public static IReadOnlyList<CommandOption> Options { get; } =
    [
        new("--nominees", "FILE", "nominee_id, district_no, level, focus, share, travel_miles, avoid_dates, supervisor_ids, last_year_partner_ids, wish (again, new); several in a cell with ;"),
        new("--neighbors", "FILE", "a_no, b_no, miles_between_points"),
        new("--districts", "FILE", "state_district_no, enrollment, low_income_percent"),
        new("--rules", "FILE", "person_a, person_b: keep these two apart"),
        new("--seed", "N", "whole number that decides between equal answers; 1 when not given"),
        new("--visits-from", "DATE", "first day of the 100 in which visits are sought; free days count the same for all when not given"),
        new("--cores", "N", "cores to use; all when not given"),
    ];

    /// <returns>The question, empty where something was wrong; then <see cref="CommandArguments.Refusal"/> or <paramref name="problems"/> say what.</returns>
    public static PeerQuestion Read(CommandArguments typed, List<string> problems)
    {
        var nominees = PeerTable.Read(typed.Required("--nominees"), PeerTable.Nominees, problems);
        var neighbors = PeerTable.Read(typed.Required("--neighbors"), PeerTable.Neighbors, problems);
        var districts = typed["--districts"] is { } facts ? PeerTable.Read(facts, PeerTable.Districts, problems) : [];
        var rules = typed["--rules"] is { } apart ? PeerTable.Read(apart, PeerTable.Rules, problems) : [];
        var first = new DateOnly();
        if (typed["--visits-from"] is { } day && !DateOnly.TryParse(day, System.Globalization.CultureInfo.InvariantCulture, out first))
        {
            typed.Refuse($"--visits-from needs a day like 2026-10-01, not \"{day}\".");
        }

        if (problems.Count == 0)
        {
            PeerTable.Cross(nominees, rules, problems);
        }

        return new PeerQuestion
        {
            Nominees = [.. nominees.Select(n => n.Value)],
            Neighbors = [.. neighbors.Select(n => n.Value)],
            Districts = [.. districts.Select(d => d.Value)],
            Apart = [.. rules.Select(r => r.Value)],
            Points = new() { Seed = typed.Number("--seed", 1) },
            Window = first == default ? default : (first, first.AddDays(99)),
            Threads = MatchSettings.CoresOf(typed),
        };
    }
}
