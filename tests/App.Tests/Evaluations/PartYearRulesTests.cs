using Counterpart.App.Evaluations;

namespace Counterpart.App.Tests.Evaluations;

public sealed class PartYearRulesTests
{
    private static readonly DateOnly Long = new(2024, 8, 1);

    [Fact]
    public void One_day_where_two_are_usual_is_part_of_a_year() =>
        Assert.Equal([4L], PartYearRules.Of([Of(1, 2), Of(2, 2), Of(3, 3), Of(4, 1)]));

    [Fact]
    public void One_day_where_one_is_usual_is_not() => Assert.Empty(PartYearRules.Of([Of(1, 1), Of(2, 1), Of(3, 2), Of(4, 1)]));

    [Fact]
    public void Two_people_are_too_few_to_say_what_is_usual() => Assert.Empty(PartYearRules.Of([Of(1, 2), Of(2, 1)]));

    [Fact]
    public void Without_dates_nobody_is_compared() => Assert.Empty(PartYearRules.Of([Of(1, 0), Of(2, 0), Of(3, 0), Of(4, 1)]));

    [Fact]
    public void Who_began_in_the_middle_of_the_year_of_the_results_is_noted_and_who_began_after_it_is_not() =>
        Assert.Equal([1L], PartYearRules.Of([Of(1, 2, new(2026, 1, 12)), Of(2, 2, new(2026, 8, 3)), Of(3, 2, new(2025, 8, 4)), Of(4, 2)]));

    [Fact]
    public void A_roster_that_came_late_makes_nobody_begin_late() =>
        Assert.Empty(PartYearRules.Of([Of(1, 2, new(2025, 10, 1)), Of(2, 2, new(2025, 10, 1)), Of(3, 2, new(2025, 10, 1)), Of(4, 2)]));

    private static YearOfResults Of(long id, int days, DateOnly? starts = null) => new(id, 2025, days, starts ?? Long);
}
