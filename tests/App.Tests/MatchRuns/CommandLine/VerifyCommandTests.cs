using System.Text.RegularExpressions;
using Counterpart.App.MatchRuns.CommandLine;

namespace Counterpart.App.Tests.MatchRuns.CommandLine;

public sealed partial class VerifyCommandTests : IDisposable
{
    private readonly StateInTest _state = new StateInTest().WithSchool("B", 9).WithSchool("C", 8);

    public void Dispose() => _state.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_was_not_touched_is_proved(bool withFiles)
    {
        _state.Cards.Add("B01,not-this-year,");
        await _state.MatchAsync("out", "--seed", "3");
        _state.Reverse();
        var typed = await _state.VerifyAsync("out", withFiles);
        Assert.True(typed.Code == 0, typed.Error);
        Assert.Contains("2 schools proved", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_reasons_is_proved_cell_by_cell()
    {
        await _state.MatchAsync("out", "--with-reasons");
        Assert.Equal(0, (await _state.VerifyAsync("out", withFiles: true)).Code);
        _state.Rewrite("out", "pairs.csv", text => text.Replace("asked", "relative", StringComparison.Ordinal));
        var typed = await _state.VerifyAsync("out", withFiles: true);
        Assert.Equal(1, typed.Code);
        Assert.Contains("pairs.csv does not say what was proved", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_dual_value_is_found() => await FailsAsync(text => Dual().Replace(text, "\"doubledVertexDuals\":[7", 1));

    [Fact]
    public async Task A_changed_total_is_found() => await FailsAsync(text => Total().Replace(text, "\"total\":1}", 1));

    [Fact]
    public async Task A_changed_weight_is_found() => await FailsAsync(text => Weight().Replace(text, "\"chosen\":[[$1,$2,12345]", 1));

    [Fact]
    public async Task A_pair_taken_out_of_the_proof_is_found() => await FailsAsync(text => Weight().Replace(text, "\"chosen\":[[0,0,0]", 1));

    [Fact]
    public async Task A_line_that_is_cut_off_is_found() => await FailsAsync(text => text.Replace("\"barrier\"", "", StringComparison.Ordinal), "damaged");

    [Fact]
    public async Task Names_put_in_where_people_stand_are_found() => await FailsAsync(text => text.Replace("\"vertices\":[\"", "\"vertices\":[null,\"", StringComparison.Ordinal), "damaged");

    [Fact]
    public async Task A_school_that_was_taken_out_is_found()
    {
        var error = await FailsAsync(text => string.Join('\n', text.Split('\n').Where(line => !line.Contains("\"school\":\"C\"", StringComparison.Ordinal))));
        Assert.Contains("C: there is no proof", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_stands_there_twice_is_found() =>
        await FailsAsync(text => text + text.Split('\n')[1] + "\n", "two lines");

    [Fact]
    public async Task Changed_settings_are_found() => await FailsAsync(text => text.Replace("seed=1", "seed=2", StringComparison.Ordinal), "settings");

    [Fact]
    public async Task A_file_that_is_no_proof_is_refused_in_words()
    {
        await _state.MatchAsync("out");
        _state.Rewrite("out", "proof.jsonl", _ => "{}\n");
        var typed = await _state.VerifyAsync("out");
        Assert.Equal(1, typed.Code);
        Assert.Contains("does not begin like a proof", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_swapped_in_the_list_of_pairs_are_found()
    {
        await _state.MatchAsync("out");
        var (one, two) = (_state.Pairs("out")[0], _state.Pairs("out")[1]);
        _state.Rewrite("out", "pairs.csv", text => text
            .Replace($"{one[2]},{one[3]},", $"{one[2]},?,", StringComparison.Ordinal)
            .Replace($"{two[2]},{two[3]},", $"{two[2]},{one[3]},", StringComparison.Ordinal)
            .Replace(",?,", $",{two[3]},", StringComparison.Ordinal));
        var typed = await _state.VerifyAsync("out");
        Assert.Equal(1, typed.Code);
        Assert.Contains("B: pairs.csv does not say what was proved", typed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("C:", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_slipped_into_the_list_of_the_unmatched_is_found()
    {
        await _state.MatchAsync("out");
        _state.Rewrite("out", "unmatched.csv", text => text + "C,C00,nobody fits well enough\r\n");
        Assert.Contains("C: unmatched.csv", (await _state.VerifyAsync("out")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_changed_since_the_run_are_found_school_by_school()
    {
        await _state.MatchAsync("out");
        _state.Ratings[^1] = "C07,2025-26,TEAM,FEED,1.125,2025-10-15";
        var typed = await _state.VerifyAsync("out", withFiles: true);
        Assert.Equal(1, typed.Code);
        Assert.Contains("C: input", typed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("B:", typed.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await _state.VerifyAsync("out")).Code);
    }

    [Fact]
    public async Task A_worse_plan_with_a_proof_of_its_own_is_found_with_the_files()
    {
        await _state.MatchAsync("best");
        var changed = new List<string>(_state.Rules);
        _state.Rules.Add($"B,{_state.Pairs("best")[0][2]},{_state.Pairs("best")[0][3]},never");
        await _state.MatchAsync("worse");
        _state.Rules.Clear();
        _state.Rules.AddRange(changed);

        // The worse plan claims to be the answer to the question without the rule.
        var digest = Digest().Match(_state.Text("best", "proof.jsonl").Split('\n')[1]).Value;
        _state.Rewrite("worse", "proof.jsonl", text => Digest().Replace(text, digest, 1));
        Assert.Equal(0, (await _state.VerifyAsync("worse")).Code);
        var typed = await _state.VerifyAsync("worse", withFiles: true);
        Assert.Equal(1, typed.Code);
        Assert.Contains("B: thirdperson", typed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify needs one folder")]
    [InlineData("does not hold proof.jsonl", "nowhere")]
    [InlineData("There is no option --quick", "nowhere", "--quick")]
    public async Task Words_that_cannot_be_understood_are_refused(string words, params string[] args)
    {
        var typed = await Typed.RunAsync(VerifyCommand.RunAsync, args);
        Assert.Equal(2, typed.Code);
        Assert.Contains(words, typed.Error, StringComparison.Ordinal);
    }

    private async Task<string> FailsAsync(Func<string, string> change, string words = "")
    {
        await _state.MatchAsync("out");
        _state.Rewrite("out", "proof.jsonl", text =>
        {
            var changed = change(text);
            Assert.NotEqual(text, changed);
            return changed;
        });
        var typed = await _state.VerifyAsync("out");
        Assert.Equal(1, typed.Code);
        Assert.Contains(words, typed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("proved", typed.Output, StringComparison.Ordinal);
        return typed.Error;
    }

    [GeneratedRegex("\"doubledVertexDuals\":\\[-?\\d+", RegexOptions.None, 1000)]
    private static partial Regex Dual();

    [GeneratedRegex("\"total\":-?\\d+[,}]", RegexOptions.None, 1000)]
    private static partial Regex Total();

    [GeneratedRegex("\"chosen\":\\[\\[(\\d+),(\\d+),-?\\d+\\]", RegexOptions.None, 1000)]
    private static partial Regex Weight();

    [GeneratedRegex("\"inputDigest\":\"[0-9a-f]+\"", RegexOptions.None, 1000)]
    private static partial Regex Digest();
}
