using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Records;

namespace Counterpart.App.Tests.Records;

public sealed class HoursRulesTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(14, "0")]
    [InlineData(15, "0.25")]
    [InlineData(59, "0.75")]
    [InlineData(60, "1")]
    [InlineData(695, "11.5")]
    public void Minutes_are_rounded_down_to_the_quarter_of_an_hour(int minutes, string hours) => Assert.Equal(hours, HoursRules.Say(HoursRules.QuartersOf(minutes)));

    [Fact]
    public void What_is_wrong_with_a_log_is_named_and_a_clean_one_has_nothing_to_look_at()
    {
        HoursLine[] lines = [new(new(2026, 9, 1), 30, MeetingKinds.Talked, true), new(new(2026, 9, 1), 30, MeetingKinds.Talked, false), new(new(2026, 10, 1), 30, MeetingKinds.Talked, true)];

        Assert.Equal(
            ["Two entries on Sep 1", "1 entry outside the license period", "1 entry not confirmed by the partner", "2 months from a paper log: ask for the sheet"],
            HoursRules.ToLookAt(lines, 2, (new(2023, 9, 1), new(2026, 9, 30))));
        Assert.Empty(HoursRules.ToLookAt([lines[0], lines[2]], 0, (null, null)));
    }
}
