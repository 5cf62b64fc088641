using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Partnerships.Cadence;

public sealed class CadenceRulesTests
{
    // Monday to Friday, October 5 to 9, 2026: no school.
    private static readonly SchoolDays fallBreak = new([new CalendarDays(new(2026, 10, 5), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool)]);

    [Fact]
    public void School_weeks_stand_two_by_two_and_a_break_beside_them()
    {
        var spans = CadenceRules.Spans(new(2026, 9, 9), new(2026, 10, 14), fallBreak, []);

        Assert.Equal(
            ["Sep 7-Sep 20", "Sep 21-Oct 4", "Oct 5-Oct 11 break", "Oct 12-Oct 25 now", "Oct 26-Nov 8 ahead"],
            spans.Take(5).Select(s => $"{s.From:MMM d}-{s.To:MMM d}{(s.IsBreak ? " break" : "")}{(s.IsNow ? " now" : "")}{(s.IsAhead ? " ahead" : "")}"));
    }

    [Fact]
    public void A_single_week_left_over_before_a_break_joins_the_span_before()
    {
        var spans = CadenceRules.Spans(new(2026, 9, 14), new(2026, 10, 14), fallBreak, []);

        Assert.Equal([(new(2026, 9, 14), new(2026, 10, 4)), (new(2026, 10, 5), new(2026, 10, 11)), (new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 25))], spans.Take(3).Select(s => (s.From, s.To)));
    }

    [Fact]
    public void A_meeting_in_a_break_counts_for_the_span_before_and_breaks_are_out_of_the_count()
    {
        var spans = CadenceRules.Spans(new(2026, 9, 9), new(2026, 10, 14), fallBreak, [new(2026, 10, 6), new(2026, 9, 22)]);

        Assert.Equal([0, 2, 0, 0], spans.Take(4).Select(s => s.Together));
        Assert.Equal("Something together in 1 of 2 two-week spans. Breaks do not count.", CadenceRules.Say(spans));
    }

    [Fact]
    public void The_span_that_runs_counts_once_something_is_in_it()
    {
        var spans = CadenceRules.Spans(new(2026, 9, 9), new(2026, 10, 14), fallBreak, [new(2026, 10, 13)]);

        Assert.Equal("Something together in 1 of 3 two-week spans. Breaks do not count.", CadenceRules.Say(spans));
    }

    [Fact]
    public void On_its_first_day_a_partnership_has_nothing_to_count() =>
        Assert.Equal("The first two weeks have just begun.", CadenceRules.Say(CadenceRules.Spans(new(2026, 9, 9), new(2026, 9, 9), SchoolDays.None, [])));

    [Fact]
    public void Late_in_the_year_five_spans_before_now_are_shown()
    {
        var shown = CadenceRules.Shown(CadenceRules.Spans(new(2026, 8, 3), new(2027, 2, 1), SchoolDays.None, [])).ToList();

        Assert.Equal(5, shown.TakeWhile(s => !s.IsNow).Count());
        Assert.Equal(8, shown.Count);
    }
}
