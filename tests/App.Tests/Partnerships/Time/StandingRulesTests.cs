using System.Globalization;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Partnerships.Time;

public sealed class StandingRulesTests
{
    private static readonly SchoolDays days = new(
    [
        new(new(2026, 10, 5), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool),
        new(new(2026, 9, 25), new(2026, 9, 25), "In-service", CalendarKind.InService),
        new(new(2026, 9, 14), new(2026, 9, 18), "Tests", CalendarKind.Testing),
    ]);

    [Theory]
    [InlineData(0, false, "2026-09-22", "9/22 9/29 10/13 10/20")]
    [InlineData(0, true, "2026-09-22", "9/22 10/20")]
    [InlineData(0, true, "2026-09-15", "9/15 9/29 10/13")]
    [InlineData(2, false, "2026-10-01", "10/1 10/12 10/14 10/16 10/20")]
    [InlineData(2, true, "2026-09-24", "9/24 10/1 10/14 10/20")]
    [InlineData(3, false, "2026-09-24", "9/24 9/30 10/12 10/15 10/20")]
    public void A_break_drops_a_weekly_meeting_and_moves_none_and_a_rotation_goes_on_where_it_stopped(int cycle, bool everyOther, string first, string expected) => Assert.Equal(
        expected,
        string.Join(' ', StandingRules.Dates(new(cycle, everyOther, Day(first)), days, new(2026, 10, 20)).Select(d => d.ToString("M/d", CultureInfo.InvariantCulture))));

    [Fact]
    public void A_rotation_day_needs_its_first_date_and_that_must_be_a_day_of_the_rotation()
    {
        var ground = new StandingGround { Choices = [new("A", new(8, 50), 45)], Rotation = ["A", "B"], Days = days, Today = new(2026, 9, 1), LastDay = new(2027, 6, 30) };
        var order = new StandingOrder { Seen = 0, Choice = "A 0850 45" };

        Assert.Contains("one on which it is Day A", Assert.Single(StandingRules.Read(order, ground).Objections).Message, StringComparison.Ordinal);
        Assert.Contains("in-service day", Assert.Single(StandingRules.Read(order with { First = "9/25/2026" }, ground).Objections).Message, StringComparison.Ordinal);
        Assert.Contains("no school", Assert.Single(StandingRules.Read(order with { First = "9/26/2026" }, ground).Objections).Message, StringComparison.Ordinal);
        Assert.Equal(new StandingPlan(2, false, new(2026, 9, 24)), StandingRules.Read(order with { First = "9/24/2026" }, ground).Draft!.Plan);
    }

    [Fact]
    public void An_empty_first_date_is_the_next_one_with_school_and_a_withdrawn_time_is_named()
    {
        var ground = new StandingGround { Choices = [new("Tue", new(8, 50), 45)], Rotation = [], Days = days, Today = new(2026, 10, 5), LastDay = new(2027, 6, 30) };

        Assert.Equal(new DateOnly(2026, 10, 13), StandingRules.Read(new() { Seen = 0, Choice = "Tue 0850 45" }, ground).Draft!.Plan.FirstDay);
        Assert.Contains("no longer offered", Assert.Single(StandingRules.Read(new() { Seen = 0, Choice = "Thu 0850 45" }, ground).Objections).Message, StringComparison.Ordinal);
        Assert.Contains("Choose a time", Assert.Single(StandingRules.Read(new() { Seen = 0 }, ground).Objections).Message, StringComparison.Ordinal);
        Assert.Contains("no Tuesday with school left", Assert.Single(StandingRules.Read(new() { Seen = 0, Choice = "Tue 0850 45" }, ground with { LastDay = new(2026, 10, 9) }).Objections).Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
