using System.Globalization;
using Counterpart.App.Messages.Notes.OfLeaders;

namespace Counterpart.App.Tests.Messages.Notes.OfLeaders;

public sealed class LeaderNoteRulesTests
{
    [Theory]
    [InlineData("2026-09-28", 0)]
    [InlineData("2026-10-05", 60)]
    [InlineData("2026-11-02", 0)]
    [InlineData("2027-01-11", 60)]
    [InlineData("2027-03-01", 60)]
    public void Prompt_sheets_are_spoken_of_in_the_months_of_conferences(string today, int sheets) =>
        Assert.Equal(sheets, LeaderNoteRules.Due(new() { CheckIns = 4, Sheets = 60 }, 12, Day(today), []).Facts.Sheets);

    [Fact]
    public void Sheets_are_spoken_of_once_a_season_and_of_a_week_there_is_one_note()
    {
        var facts = new LeaderFacts { Asks = 1, Sheets = 60 };
        var (_, first) = LeaderNoteRules.Due(facts, 12, Day("2026-10-05"), []);

        Assert.True(LeaderNoteRules.Due(facts, 12, Day("2026-10-06"), [.. first]).Facts.IsEmpty);
        var (next, keys) = LeaderNoteRules.Due(facts, 12, Day("2026-10-12"), [.. first]);
        Assert.Equal((1, 0), (next.Asks, next.Sheets));
        Assert.Equal(["school 12 week 2026-10-12"], keys);
    }

    [Fact]
    public void The_week_of_another_school_is_another_note() =>
        Assert.False(LeaderNoteRules.Due(new() { Asks = 1 }, 13, Day("2026-10-05"), ["school 12 week 2026-10-05"]).Facts.IsEmpty);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
