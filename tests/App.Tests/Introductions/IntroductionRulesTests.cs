using Counterpart.App.Introductions;

namespace Counterpart.App.Tests.Introductions;

public sealed class IntroductionRulesTests
{
    [Fact]
    public void A_partnership_is_introduced_once_and_only_when_everybody_was_talked_with_and_takes_part()
    {
        Assert.Null(IntroductionRules.Hindrance(null, [], [], []));
        Assert.Equal("waits for Ana and 7 Science, to be hired", IntroductionRules.Hindrance(null, ["Ana"], ["7 Science, to be hired"], []));
        Assert.Equal("waits: Walt said not this year", IntroductionRules.Hindrance(null, [], [], ["Walt"]));
        Assert.Equal("introduced Aug 3 already", IntroductionRules.Hindrance(new DateOnly(2026, 8, 3), [], [], ["Walt"]));
    }
}
