using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Messages.Notes.OfPeers;

public sealed class PeerNoteRulesTests
{
    private static readonly PeerNoteFacts first = new()
    {
        PairId = 1, SeatId = 2, Partners = "Ruth", IntroducedOn = new(2026, 9, 21), PlanChangedOn = new(2026, 9, 22), PlanIsCompleted = true, Visits = [null, null], CallOn = null, DebriefIsOver = false,
    };

    [Theory]
    [InlineData("2026-10-11", false)]
    [InlineData("2026-10-12", true)]
    [InlineData("2026-10-13", true)]
    [InlineData("2026-10-14", false)]
    public void A_visit_is_told_of_two_school_days_before(string today, bool isNear) =>
        Assert.Equal(isNear, PeerNoteRules.IsNear(new(2026, 10, 14), Day(today), SchoolDays.None));

    [Fact]
    public void A_break_between_is_no_school_day()
    {
        var days = new SchoolDays([new(new(2026, 10, 12), new(2026, 10, 13), "Fall break", CalendarKind.NoSchool)]);

        Assert.True(PeerNoteRules.IsNear(new(2026, 10, 14), new(2026, 10, 8), days));
        Assert.False(PeerNoteRules.IsNear(new(2026, 10, 14), new(2026, 10, 7), days));
    }

    [Fact]
    public void Each_window_opens_after_what_comes_before_it()
    {
        var visited = first with { Visits = [new(2026, 10, 14), null] };
        var called = visited with { CallOn = new(2026, 10, 28) };
        var both = called with { Visits = [new(2026, 10, 14), new(2027, 2, 10)] };

        Assert.Empty(Keys(first, "2026-12-01"));
        Assert.Empty(Keys(visited, "2026-10-16"));
        Assert.Equal(["peer-call 1"], Keys(visited, "2026-10-19"));
        Assert.Empty(Keys(called, "2026-11-03"));
        Assert.Equal(["peer-visit 1 2"], Keys(called, "2026-11-04"));
        Assert.Empty(Keys(both, "2027-02-12"));
        Assert.Equal(["debrief 2"], Keys(both, "2027-02-15"));
        Assert.Empty(Keys(both with { DebriefIsOver = true }, "2027-02-15"));
    }

    [Fact]
    public void A_plan_untouched_for_twenty_school_days_is_asked_about()
    {
        var open = first with { PlanIsCompleted = false };

        Assert.Empty(Keys(open, "2026-10-19"));
        Assert.Equal(["peer-plan 2"], Keys(open, "2026-10-20"));
        Assert.Equal(["peer-plan 2"], Keys(open with { PlanChangedOn = null }, "2026-10-19"));
    }

    private static IEnumerable<string> Keys(PeerNoteFacts facts, string today) => PeerNoteRules.Items(facts, Day(today), SchoolDays.None).Select(i => i.Key);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
