using System.Globalization;
using Counterpart.App.CheckIns;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.CheckIns;

public sealed class CheckInRulesTests
{
    private static readonly DateOnly year = new(2026, 7, 1);

    private static readonly SchoolDays days = new(
    [
        new(new(2026, 9, 7), new(2026, 9, 7), "Labor Day", CalendarKind.NoSchool),
        new(new(2026, 10, 5), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool),
        new(new(2026, 11, 25), new(2026, 11, 27), "Thanksgiving", CalendarKind.NoSchool),
        new(new(2026, 12, 21), new(2027, 1, 1), "Winter break", CalendarKind.NoSchool),
        new(new(2027, 3, 15), new(2027, 3, 19), "Spring break", CalendarKind.NoSchool),
        new(new(2027, 4, 12), new(2027, 4, 30), "TCAP", CalendarKind.Testing),
    ]);

    [Fact]
    public void Thirty_pairs_are_due_once_a_round_never_in_a_break_and_five_a_week_at_most()
    {
        foreach (var round in CheckInRules.Rounds(year))
        {
            var due = CheckInRules.Due(round, days, August(30));

            Assert.Equal(30, due.Count);
            Assert.InRange(due.Values.GroupBy(w => w).Max(w => w.Count()), 1, CheckInRules.EasyWeek);
            Assert.All(due.Values, monday => Assert.Contains(Enumerable.Range(0, 5), d => days.IsSchoolDay(monday.AddDays(d))));
            Assert.Equal(CheckInRules.Weeks(round, days), due.Values.Distinct().Order());
        }
    }

    [Fact]
    public void From_one_round_to_the_next_about_two_months_pass_for_each_pair()
    {
        var rounds = CheckInRules.Rounds(year).Select(r => CheckInRules.Due(r, days, August(30))).ToList();

        foreach (var (before, after) in rounds.Zip(rounds.Skip(1)))
        {
            Assert.All(before.Keys, p => Assert.InRange(after[p].DayNumber - before[p].DayNumber, 6 * 7, 12 * 7));
        }
    }

    [Fact]
    public void A_pair_introduced_within_a_round_takes_the_emptiest_week_after_it_and_moves_nobody()
    {
        var round = CheckInRules.Rounds(year)[0];
        var before = CheckInRules.Due(round, days, August(12));

        var after = CheckInRules.Due(round, days, [.. August(12), new(99, new(2026, 9, 22))]);

        Assert.All(before, d => Assert.Equal(d.Value, after[d.Key]));
        var free = CheckInRules.Weeks(round, days).Where(w => w > new DateOnly(2026, 9, 22)).OrderBy(w => before.Values.Count(b => b == w)).ThenBy(w => w).First();
        Assert.Equal(free, after[99]);
    }

    [Fact]
    public void Where_no_place_is_free_any_more_the_first_check_in_is_that_of_the_next_round()
    {
        var rounds = CheckInRules.Rounds(year);
        List<CheckInPair> pairs = [.. Enumerable.Range(1, 6).Select(i => new CheckInPair(i, new(2026, 10, 20)))];

        Assert.Equal([1L, 2, 3, 4, 5], CheckInRules.Due(rounds[0], days, pairs).Keys.Order());
        Assert.Equal(6, CheckInRules.Due(rounds[1], days, pairs).Count);
    }

    [Fact]
    public void Thirty_pairs_introduced_in_the_first_days_of_a_round_still_find_a_place_each()
    {
        var due = CheckInRules.Due(CheckInRules.Rounds(year)[0], days, [.. Enumerable.Range(1, 30).Select(i => new CheckInPair(i, new(2026, 9, 8)))]);

        Assert.Equal(30, due.Count);
        Assert.Equal(CheckInRules.EasyWeek, due.Values.GroupBy(w => w).Max(w => w.Count()));
    }

    [Fact]
    public void A_pair_that_ends_within_a_round_moves_nobody()
    {
        var round = CheckInRules.Rounds(year)[0];
        var pairs = August(12);
        var before = CheckInRules.Due(round, days, pairs);

        var after = CheckInRules.Due(round, days, [.. pairs.Select(p => p.Id == 3 ? p with { EndsOn = new(2026, 9, 30) } : p)]);

        Assert.All(before, d => Assert.Equal(d.Value, after[d.Key]));
    }

    [Theory]
    [InlineData("2026-08-28", 0)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-10-30", 1)]
    [InlineData("2026-11-02", 2)]
    [InlineData("2026-12-31", 2)]
    [InlineData("2027-01-04", 3)]
    [InlineData("2027-04-30", 4)]
    [InlineData("2027-05-03", 0)]
    public void A_week_between_two_rounds_belongs_to_the_one_that_has_more_of_it(string day, int round) =>
        Assert.Equal(round, CheckInRules.RoundOf(DateOnly.Parse(day, CultureInfo.InvariantCulture), year)?.Number ?? 0);

    private static List<CheckInPair> August(int count) => [.. Enumerable.Range(1, count).Select(i => new CheckInPair(i, new(2026, 8, 20)))];
}
