using Counterpart.App.Imports.Files;
using Counterpart.App.MatchRuns.CommandLine;

namespace Counterpart.App.Tests.MatchRuns.CommandLine;

public sealed class GenerateCommandTests : IDisposable
{
    private const string List = """
        state_district_no,state_school_no,school_name,enrollment,level_guess,est_teachers
        010,0002,Cedar High,1029,high,84.3
        010,0005,Birch Elementary,277,elementary,22.7
        010,0010,Hollow Middle,480,middle,31.2
        020,0002,Maple School,90,other,6.4
        020,0003,No Teachers Academy,0,other,
        """;

    private static readonly string[] Files = ["cards.csv", "ratings.csv", "roster.csv", "schedules.csv"];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task The_same_seed_gives_the_same_files_and_another_seed_others()
    {
        await MakeAsync("one", "7");
        await MakeAsync("two", "7");
        await MakeAsync("three", "8");
        Assert.Equal(Files, _temp.Names("one"));
        Assert.All(Files, file => Assert.Equal(Text("one", file), Text("two", file)));
        Assert.All(Files, file => Assert.NotEqual(Text("one", file), Text("three", file)));
    }

    [Fact]
    public async Task What_is_made_up_goes_through_our_own_imports_without_a_problem()
    {
        await MakeAsync("made", "3");
        var settings = new ReadSettings { Indicators = Team, NeedsEmail = true, FindsRepeatedResults = false };
        var roster = RosterFile.Read(Table("roster.csv"), settings);
        settings = settings with { KnownPeople = roster.Rows.Select(row => row.Value.PersonId).ToHashSet(StringComparer.Ordinal) };
        Clean(roster);
        Clean(RatingsFile.Read(Table("ratings.csv"), settings));
        Clean(CardsFile.Read(Table("cards.csv"), settings));
        Clean(SchedulesFile.Read(Table("schedules.csv"), settings));
    }

    [Fact]
    public async Task Schools_have_the_people_of_the_list_and_numbers_joined_with_their_district()
    {
        await MakeAsync("made", "3");
        var people = RosterFile.Read(Table("roster.csv"), new() { Indicators = Team }).Rows.Select(row => row.Value).ToList();
        Assert.Equal(["010-0002", "010-0005", "010-0010", "020-0002"], people.Select(person => person.SchoolId!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(84, people.Count(person => person.SchoolId == "010-0002" && person.PersonId.StartsWith("0100002T", StringComparison.Ordinal)));
        Assert.Contains(people, person => person.PersonId == "0100002P001" && person.TakingPart == false);
    }

    [Fact]
    public async Task Results_cards_and_schedules_are_spread_as_published()
    {
        var many = string.Join('\n', Enumerable.Range(0, 24).Select(school => $"900,{school:0000},School {school},elementary,40"));
        var list = _temp.Write("many.csv", "state_district_no,state_school_no,school_name,level_guess,est_teachers\n" + many);
        Assert.Equal(0, (await Typed.GenerateAsync("--schools", list, "--out", _temp["made"])).Code);

        var ratings = RatingsFile.Read(Table("ratings.csv"), new() { Indicators = Team, FindsRepeatedResults = false }).Rows.Select(row => row.Value).ToList();
        var means = ratings.GroupBy(rating => rating.Indicator).ToDictionary(group => group.Key, group => group.Average(rating => rating.Thousandths / 1000.0));
        Assert.Equal(19, means.Count);
        Assert.InRange(means["QU"], 3.3, 3.7);
        Assert.InRange(means["RC"], 3.8, 4.1);
        Assert.InRange(ratings.Count(rating => rating.Thousandths < 2000) / (double)ratings.Count, 0, 0.006);

        var teachers = 24 * 40;
        var cards = CardsFile.Read(Table("cards.csv"), new() { Indicators = Team }).Rows.Select(row => row.Value.PersonId).Distinct().Count();
        Assert.InRange(cards / (double)teachers, 0.55, 0.65);
        Assert.InRange(ratings.Select(rating => rating.PersonId).Distinct().Count() / (double)teachers, 0.87, 0.95);
    }

    [Theory]
    [InlineData("--seed x", "--seed needs a whole number")]
    [InlineData("--fast", "There is no option --fast")]
    [InlineData("more", "\"more\" belongs to no option")]
    public async Task Words_that_cannot_be_understood_are_refused(string words, string answer)
    {
        var typed = await Typed.GenerateAsync(["--schools", _temp.Write("list.csv", List), "--out", _temp["made"], .. words.Split(' ')]);
        Assert.Equal(2, typed.Code);
        Assert.Contains(answer, typed.Error, StringComparison.Ordinal);
        Assert.Empty(_temp.Names("made"));
    }

    [Theory]
    [InlineData("state_school_no,school_name\n1,A\n", "state_district_no")]
    [InlineData("state_district_no,state_school_no,school_name,level_guess,est_teachers\n1,1,A,high,many\n", "Row 2")]
    [InlineData("state_district_no,state_school_no,school_name,level_guess,est_teachers\n1,1,A,high,3\n1,1,B,high,3\n", "same school as row 2")]
    public async Task A_list_that_cannot_be_read_says_where(string list, string words)
    {
        var typed = await Typed.GenerateAsync("--schools", _temp.Write("list.csv", list), "--out", _temp["made"]);
        Assert.Equal(2, typed.Code);
        Assert.Contains(words, typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_every_option()
    {
        var typed = await Typed.GenerateAsync("--help");
        Assert.Equal(0, typed.Code);
        Assert.All(["--schools", "--seed", "--out"], option => Assert.Contains(option, typed.Output, StringComparison.Ordinal));
    }

    private static IndicatorNames Team { get; } = new(
        Counterpart.App.Evaluations.RubricFile.Read().Single(rubric => rubric.Code == "team-general-educator").Indicators.Select(indicator => new IndicatorName(indicator.Code, indicator.Name)));

    private static void Clean<TRow>(FileReport<TRow> report)
    {
        Assert.Null(report.Refusal);
        Assert.Empty(report.Problems);
        Assert.True(report.ReadyRows > 0);
    }

    private async Task MakeAsync(string folder, string seed)
    {
        var typed = await Typed.GenerateAsync("--schools", _temp.Write("list.csv", List), "--seed", seed, "--out", _temp[folder]);
        Assert.True(typed.Code == 0, typed.Error);
    }

    private string Text(string folder, string file) => File.ReadAllText(Path.Combine(_temp[folder], file));

    private TextTable Table(string file)
    {
        Assert.True(TextTable.TryOpen(() => File.OpenRead(Path.Combine(_temp["made"], file)), FileLimits.Command, out var table, out var refusal), refusal?.ToString());
        return table;
    }
}
