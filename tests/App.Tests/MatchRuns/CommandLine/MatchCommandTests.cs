namespace Counterpart.App.Tests.MatchRuns.CommandLine;

public sealed class MatchCommandTests : IDisposable
{
    private static readonly string[] Written = ["pairs.csv", "proof.jsonl", "unmatched.csv"];

    private readonly StateInTest _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task Everybody_taking_part_is_in_one_group_or_listed_with_a_reason()
    {
        _state.WithSchool("B", 9).WithSchool("C", 6).WithSchool("D", 1);
        var typed = await _state.MatchAsync("out");
        Assert.True(typed.Code == 0, typed.Error);
        Assert.Equal(Written, _state.Temp.Names("out"));
        var everybody = _state.Paired("out").Concat(_state.Unmatched("out").Select(row => row[1])).Order(StringComparer.Ordinal);
        Assert.Equal(_state.Roster.Skip(1).Select(row => row.Split(',')[0]).Order(StringComparer.Ordinal), everybody);
        Assert.Equal(["D", "D00", "only person taking part"], Assert.Single(_state.Unmatched("out")));
        Assert.Contains("3 schools: 6 pairs, 1 group of three, 1 person without partner", typed.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d+\.\d s, \d+ MB of memory at most", typed.Output);
    }

    [Fact]
    public async Task Rows_have_the_columns_that_are_documented()
    {
        await _state.WithSchool("B", 4).MatchAsync("out");
        Assert.StartsWith("school_id,pair,person_a,person_b,person_c,wishes_met_a,wishes_met_b,both_ways,can_meet,near,look_first\r\n", _state.Text("out", "pairs.csv"), StringComparison.Ordinal);
        Assert.StartsWith("school_id,person_id,reason\r\n", _state.Text("out", "unmatched.csv"), StringComparison.Ordinal);
        Assert.All(_state.Pairs("out"), row =>
        {
            Assert.Equal(11, row.Length);
            Assert.Equal("B", row[0]);
            Assert.All(row[7..], cell => Assert.Contains(cell, new[] { "yes", "no", "unknown" }));
        });
        Assert.Equal(["1", "2"], _state.Pairs("out").Select(row => row[1]));
    }

    [Fact]
    public async Task The_order_of_rows_and_the_number_of_cores_change_nothing()
    {
        _state.WithSchool("B", 13).WithSchool("C", 8).WithSchool("D", 10);
        await _state.MatchAsync("one", "--cores", "1");
        _state.Reverse();
        await _state.MatchAsync("two", "--cores", "4");
        Assert.All(Written, file => Assert.Equal(_state.Text("one", file), _state.Text("two", file)));
    }

    [Fact]
    public async Task The_seed_is_recorded_and_the_same_seed_repeats_the_run()
    {
        _state.WithSchool("B", 12);
        await _state.MatchAsync("one", "--seed", "5");
        await _state.MatchAsync("two", "--seed", "5");
        Assert.Equal(_state.Text("one", "pairs.csv"), _state.Text("two", "pairs.csv"));
        Assert.Contains("\"seed\":5", _state.Text("one", "proof.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_reasons_no_file_says_who_would_grow_in_what()
    {
        _state.WithSchool("B", 8);
        await _state.MatchAsync("plain");
        await _state.MatchAsync("told", "--with-reasons");
        string[] codes = ["QU", "TH", "FEED"];
        Assert.All(Written, file => Assert.All(codes, code => Assert.DoesNotContain(code, _state.Text("plain", file), StringComparison.Ordinal)));
        Assert.Contains(codes, code => _state.Text("told", "pairs.csv").Contains(code, StringComparison.Ordinal));
        Assert.Contains("(asked, from results)", _state.Text("told", "pairs.csv"), StringComparison.Ordinal);
        Assert.All(codes, code => Assert.DoesNotContain(code, _state.Text("told", "proof.jsonl"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_this_year_is_honored_and_shown_in_no_file()
    {
        _state.WithSchool("B", 8);
        _state.Cards.Add("B01,not-this-year,");
        _state.Roster[^1] = _state.Roster[^1].Replace(",yes,", ",no,", StringComparison.Ordinal);
        var typed = await _state.MatchAsync("out");
        Assert.Equal(6, _state.Paired("out").Count());
        Assert.All(Written, file => Assert.All(["B01", "B07"], id => Assert.DoesNotContain($"\"{id}\"", _state.Text("out", file).Replace(',', '"'), StringComparison.Ordinal)));
        Assert.Contains("2 people not taking part", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_and_observers_are_honored()
    {
        _state.WithSchool("B", 6);
        _state.Rules.AddRange(["B,B00,B03,always", "B,B01,B02,never"]);
        _state.Roster[5] = _state.Roster[5].TrimEnd(',') + ",,B05";
        await _state.MatchAsync("out");
        var pairs = _state.Pairs("out").Select(row => row[2] + row[3]).ToList();
        Assert.Contains("B00B03", pairs);
        Assert.DoesNotContain("B01B02", pairs);
        Assert.DoesNotContain("B04B05", pairs);
    }

    [Fact]
    public async Task An_always_that_cannot_be_is_told_and_an_observer_from_outside_does_no_harm()
    {
        _state.WithSchool("B", 4);
        _state.Roster[1] = _state.Roster[1].TrimEnd(',') + ",X1,X2";
        _state.Roster[2] = _state.Roster[2].TrimEnd(',') + ",,b03";
        _state.Rules.Add("B,B01,B03,always");
        var typed = await _state.MatchAsync("out");
        Assert.Equal(0, typed.Code);
        Assert.DoesNotContain(_state.Pairs("out"), row => row[2] == "B01" && row[3] == "B03");
        Assert.Contains("School B: an \"always\" for two who may not be partners was passed over (B01, B03).", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_at_two_schools_is_matched_at_one_of_them()
    {
        _state.WithSchool("B", 4).WithSchool("C", 4);
        _state.Roster.Add("B00,Person B00,C,7,Math,yes,,");
        var typed = await _state.MatchAsync("out");
        Assert.Equal("B", Assert.Single(_state.Pairs("out"), row => row[2..5].Contains("B00", StringComparer.Ordinal))[0]);
        Assert.Contains("1 person is listed at two schools", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wide_results_without_a_year_are_enough()
    {
        var roster = _state.Temp.Write("r.csv", "Teacher ID,Name\n1,A\n2,B\n3,C\n4,D\n");
        var ratings = _state.Temp.Write("w.csv", "Teacher ID;Questioning;Thinking\n1;2;4\n2;4;2\n3;2;4\n4;4;2\n");
        var typed = await Typed.RunAsync(Counterpart.App.MatchRuns.CommandLine.MatchCommand.RunAsync, ["--roster", roster, "--ratings", ratings, "--out", _state.Temp["out"]]);
        Assert.True(typed.Code == 0, typed.Error);
        Assert.All(_state.Pairs("out"), row => Assert.Equal(["1", "1", "yes"], row[5..8]));
    }

    [Fact]
    public async Task Only_good_pairs_leaves_people_without_partner_rather_than_with_nothing_to_bring()
    {
        _state.WithSchool("B", 2);
        _state.Ratings.RemoveRange(1, _state.Ratings.Count - 1);
        _state.Cards.RemoveRange(1, _state.Cards.Count - 1);
        await _state.MatchAsync("all");
        await _state.MatchAsync("good", "--good-only");
        Assert.Single(_state.Pairs("all"));
        Assert.Empty(_state.Pairs("good"));
        Assert.Equal(["nobody fits well enough", "nobody fits well enough"], _state.Unmatched("good").Select(row => row[2]));
    }

    [Fact]
    public async Task Research_mode_pairs_results_below_three_with_results_of_four_or_more()
    {
        _state.Roster.AddRange(["1,A,B,,,,,", "2,B,B,,,,,", "3,C,B,,,,,"]);
        _state.Ratings.AddRange(["1,2025-26,TEAM,QU,2,", "2,2025-26,TEAM,QU,4,", "3,2025-26,TEAM,QU,3,"]);
        await _state.MatchAsync("out", "--mode", "research");
        Assert.Equal(["1", "2"], Assert.Single(_state.Pairs("out"))[2..4]);
        Assert.Equal("3", Assert.Single(_state.Unmatched("out"))[1]);
    }

    [Theory]
    [InlineData("ratings", "B99,2025-26,TEAM,QU,4,", "nobody on the roster has the ID")]
    [InlineData("ratings", "B00,2025-26,TEAM,Dancing,4,", "not an indicator")]
    [InlineData("ratings", "B00,2025-26,TEAM,QU,\"3,5\",", "has a comma")]
    [InlineData("ratings", "B00,2025-26,TEAM,LOE,4,", "overall effectiveness")]
    [InlineData("ratings", "B00,2025-26,TEAM,QU,\"4,", "quotation mark")]
    [InlineData("cards", "B00,sing,", "not something a card says")]
    [InlineData("schedules", "B00,Mon,9:00,8:00,class", "before it starts")]
    [InlineData("rules", "B,B00,C00,never", "different schools")]
    [InlineData("roster", "B00,Again,B,,,,,", "same ID as row 2")]
    [InlineData("roster", "B77,Nowhere,,,,,,", "the school is missing")]
    public async Task A_bad_row_writes_a_report_and_nothing_else(string file, string row, string words)
    {
        _state.WithSchool("B", 4).WithSchool("C", 4);
        var rows = file switch { "ratings" => _state.Ratings, "cards" => _state.Cards, "schedules" => _state.Schedules, "rules" => _state.Rules, _ => _state.Roster };
        rows.Add(row);
        var typed = await _state.MatchAsync("out");
        Assert.Equal(2, typed.Code);
        Assert.Equal(["problems.csv"], _state.Temp.Names("out"));
        Assert.Contains(words, _state.Text("out", "problems.csv"), StringComparison.Ordinal);
        Assert.Contains($"{file}.csv", typed.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was matched", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_run_leaves_an_earlier_answer_alone_and_a_good_run_takes_the_report_away()
    {
        await _state.WithSchool("B", 6).MatchAsync("out");
        var before = _state.Text("out", "pairs.csv");
        _state.Cards.Add("B99,again,");
        await _state.MatchAsync("out");
        Assert.Equal(before, _state.Text("out", "pairs.csv"));
        _state.Cards.RemoveAt(_state.Cards.Count - 1);
        await _state.MatchAsync("out");
        Assert.Equal(Written, _state.Temp.Names("out"));
    }

    [Fact]
    public async Task Results_of_another_instrument_are_not_used()
    {
        _state.WithSchool("B", 2);
        _state.Ratings.Add("B00,2025-26,Library Media,Collections,4,");
        var typed = await _state.MatchAsync("out");
        Assert.Equal(0, typed.Code);
        Assert.Contains("1 row is of another instrument", typed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --fast", "--fast")]
    [InlineData("cannot both be meant", "--everyone", "--good-only")]
    [InlineData("--mode is two-way or research", "--mode", "best")]
    [InlineData("--seed needs a whole number", "--seed", "1.5")]
    [InlineData("--school-year needs a year like", "--school-year", "2026")]
    [InlineData("--seed needs N behind it", "--seed")]
    [InlineData("belongs to no option", "extra")]
    public async Task Options_that_cannot_be_understood_are_refused_in_words(string words, params string[] options)
    {
        var typed = await _state.WithSchool("B", 2).MatchAsync("out", options);
        Assert.Equal(2, typed.Code);
        Assert.Contains(words, typed.Error, StringComparison.Ordinal);
        Assert.Empty(_state.Temp.Names("out"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var typed = await Typed.RunAsync(Counterpart.App.MatchRuns.CommandLine.MatchCommand.RunAsync, ["--roster", _state.Temp["nowhere.csv"], "--out", _state.Temp["out"]]);
        Assert.Equal(2, typed.Code);
        Assert.Contains("nowhere.csv: There is no such file.", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_every_option()
    {
        var typed = await Typed.RunAsync(Counterpart.App.MatchRuns.CommandLine.MatchCommand.RunAsync, ["--help"]);
        Assert.Equal(0, typed.Code);
        Assert.All(["--roster", "--ratings", "--cards", "--schedules", "--rules", "--mode", "--everyone", "--good-only", "--seed", "--with-reasons", "--out"],
            option => Assert.Contains(option, typed.Output, StringComparison.Ordinal));
    }
}
