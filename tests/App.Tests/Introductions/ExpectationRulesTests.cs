using Counterpart.App.Introductions;

namespace Counterpart.App.Tests.Introductions;

public sealed class ExpectationRulesTests
{
    [Theory]
    [InlineData(2, 60, 30, null)]
    [InlineData(2, 59, 30, "HalfDaysEach")]
    [InlineData(0, 0, 30, null)]
    [InlineData(21, 999, 1, "HalfDaysEach")]
    public void Promises_stay_inside_the_budget(int each, int owned, int pairs, string? field) => Assert.Equal(
        field,
        ExpectationRules.ObjectionsTo(new SchoolExpectations { HalfDaysEach = each, HalfDaysOwned = owned }, pairs).Select(o => o.Field).SingleOrDefault());

    [Fact]
    public void A_focus_is_one_to_three_known_indicators()
    {
        Assert.Empty(ExpectationRules.ObjectionsToFocus(["QU"], ["QU", "TH"]));
        Assert.NotEmpty(ExpectationRules.ObjectionsToFocus([], ["QU", "TH"]));
        Assert.NotEmpty(ExpectationRules.ObjectionsToFocus(["XX"], ["QU", "TH"]));
    }
}
