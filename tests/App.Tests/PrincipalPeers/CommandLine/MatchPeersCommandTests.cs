using System.Globalization;
using Counterpart.App.PrincipalPeers.CommandLine;
using Counterpart.App.Tests.MatchRuns.CommandLine;

namespace Counterpart.App.Tests.PrincipalPeers.CommandLine;

/// <summary>The three commands about administrators, as somebody types them.</summary>
public sealed class MatchPeersCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_made_up_state_is_paired_across_borders_only_and_the_proof_is_checked()
    {
        var places = await GenerateAsync("in", 40);
        var typed = await RunAsync("match-peers", [.. places, "--out", temp["out"], "--visits-from", "2026-10-01"]);
        Assert.True(typed.Code == 0, typed.Error);

        var borders = Rows("in", "neighbors.csv").Select(r => (r[0], r[1])).ToHashSet();
        var pairs = Rows("out", "peer-pairs.csv");
        Assert.True(pairs.Count > 10);
        Assert.All(pairs, pair => Assert.True(borders.Contains((pair[2], pair[4])) || borders.Contains((pair[4], pair[2])), string.Join(',', pair)));
        var everybody = pairs.SelectMany(p => new[] { p[1], p[3], p[5] }).Where(id => id.Length > 0).Concat(Rows("out", "peer-unmatched.csv").Select(r => r[0])).Order(StringComparer.Ordinal);
        Assert.Equal(Rows("in", "nominees.csv").Select(r => r[0]), everybody);
        Assert.Contains(Rows("out", "peer-unmatched.csv"), r => r[1] == "5" && r[2] == "the district has no neighbor in the table");

        var held = await RunAsync("verify-peers", [temp["out"], .. places, "--visits-from", "2026-10-01"]);
        Assert.True(held.Code == 0, held.Error);
        var proof = Path.Combine(temp["out"], "peer-proof.json");
        await File.WriteAllTextAsync(proof, (await File.ReadAllTextAsync(proof, Cancel)).Replace("\"total\":", "\"total\":1", StringComparison.Ordinal), Cancel);
        Assert.Equal(1, (await RunAsync("verify-peers", [temp["out"], .. places, "--visits-from", "2026-10-01"])).Code);
        await File.WriteAllTextAsync(proof, "{", Cancel);
        Assert.Contains("damaged", (await RunAsync("verify-peers", [temp["out"], .. places])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_and_any_number_of_cores_give_the_same_files()
    {
        var places = await GenerateAsync("in", 30, "--states", "3");
        await RunAsync("match-peers", [.. places, "--out", temp["one"], "--cores", "1", "--seed", "4"]);
        await RunAsync("match-peers", [.. places, "--out", temp["two"], "--cores", "3", "--seed", "4"]);

        Assert.Equal(90, Rows("in", "nominees.csv").Count);
        Assert.All(["peer-pairs.csv", "peer-unmatched.csv", "peer-proof.json"], file => Assert.Equal(Text("one", file), Text("two", file)));
    }

    [Fact]
    public async Task Everything_wrong_is_told_with_its_row_and_nothing_is_written()
    {
        var nominees = temp.Write("bad.csv", "nominee_id,district_no,travel_miles,avoid_dates,wish\nP1,1,far,,\nP1,2,,2026-13-01,perhaps\n,3,,,\n");
        var neighbors = temp.Write("n.csv", "a_no,b_no,miles_between_points\n1,2,5\n");
        var rules = temp.Write("r.csv", "person_a,person_b\nP1,P9\n");
        string[] places = ["--nominees", nominees, "--neighbors", neighbors];

        var typed = await RunAsync("match-peers", [.. places, "--out", temp["out"]]);
        Assert.Equal(2, typed.Code);
        Assert.All(
            ["row 2: travel_miles is \"far\"", "row 3: \"2026-13-01\" in avoid_dates", "row 3: wish does not know \"perhaps\"", "row 4: nominee_id is empty"],
            words => Assert.Contains(words, typed.Error, StringComparison.Ordinal));
        temp.Write("bad.csv", "nominee_id,district_no\nP1,1\nP1,2\n");
        var cross = (await RunAsync("match-peers", [.. places, "--rules", rules, "--out", temp["out"]])).Error;
        Assert.Contains("Nominee P1 stands in rows 2 and 3", cross, StringComparison.Ordinal);
        Assert.Contains("The rule in row 2 names P9", cross, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["out"]));
        Assert.Contains("--neighbors is missing", (await RunAsync("match-peers", ["--nominees", nominees, "--out", "x"])).Error, StringComparison.Ordinal);
        Assert.Contains("There is no file", (await RunAsync("match-peers", ["--nominees", "no.csv", "--neighbors", neighbors, "--out", "x"])).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("verify-peers", [temp["out"], .. places])).Code);
        Assert.Contains("match-peers --nominees", (await RunAsync("match-peers", ["--help"])).Output, StringComparison.Ordinal);
    }

    /// <summary>Six districts in a ring of five, and one without neighbor.</summary>
    private async Task<string[]> GenerateAsync(string folder, int count, params string[] more)
    {
        var districts = temp.Write("d.csv", "state_district_no,enrollment\n" + string.Join('\n', Enumerable.Range(0, 6).Select(i => $"{i},{1000 * (i + 1)}")));
        var neighbors = temp.Write("n.csv", "a_no,b_no,miles_between_points\n" + string.Join('\n', Enumerable.Range(0, 5).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},{(i + 1) % 5},{i + 4.5m}"))));
        var typed = await RunAsync("generate-peers", ["--districts", districts, "--neighbors", neighbors, "--count", count.ToString(CultureInfo.InvariantCulture), "--out", temp[folder], .. more]);
        Assert.True(typed.Code == 0, typed.Error);
        return ["--nominees", Path.Combine(temp[folder], "nominees.csv"), "--neighbors", Path.Combine(temp[folder], "neighbors.csv"), "--districts", Path.Combine(temp[folder], "districts.csv")];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Typed> RunAsync(string command, string[] args) => Typed.RunAsync(
        command switch { "match-peers" => MatchPeersCommand.RunAsync, "verify-peers" => VerifyPeersCommand.RunAsync, _ => GeneratePeersCommand.RunAsync }, args);

    private string Text(string folder, string name) => File.ReadAllText(Path.Combine(temp[folder], name));

    private List<string[]> Rows(string folder, string name) => [.. Text(folder, name).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
}
