using Counterpart.App.Review;
using Counterpart.App.Review.Rules;

namespace Counterpart.App.Tests.Review.Rules;

public sealed class RuleRulesTests
{
    [Fact]
    public void Always_rules_tie_three_together_only_where_a_group_of_three_is_fine()
    {
        RuleLine[] rules = [new(1, 2, RuleKind.Always), new(2, 3, RuleKind.Always)];

        Assert.Empty(RuleRules.Conflicts(rules, groupOfThree: true, [], new HashSet<long>()));
        var conflict = Assert.Single(RuleRules.Conflicts(rules, groupOfThree: false, [], new HashSet<long>()));
        Assert.Equal((RuleConflictKind.TooMany, 3), (conflict.Kind, conflict.People.Count));
    }

    [Fact]
    public void Always_for_a_supervisor_or_for_somebody_away_cannot_hold()
    {
        RuleLine[] rules = [new(1, 2, RuleKind.Always), new(3, 4, RuleKind.Always)];

        var conflicts = RuleRules.Conflicts(rules, groupOfThree: true, [(2, 1)], new HashSet<long> { 4 });

        Assert.Equal([RuleConflictKind.SupervisorOrObserver, RuleConflictKind.NotTakingPart], conflicts.Select(c => c.Kind));
        Assert.Equal([4, 3], conflicts[1].People);
    }

    [Fact]
    public void Wishes_that_only_prefer_never_conflict()
    {
        RuleLine[] rules = [new(1, 2, RuleKind.Prefer), new(1, 3, RuleKind.Prefer), new(2, 3, RuleKind.Never), new(1, 4, RuleKind.WorksWell)];

        Assert.Empty(RuleRules.Conflicts(rules, groupOfThree: true, [(1, 2)], new HashSet<long> { 4 }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-1)]
    [InlineData(6)]
    public void An_emphasis_is_a_whole_number_from_0_to_5(int? value) => Assert.Single(RuleRules.CheckEmphases(("Time", value), ("Near", 5), ("Indicators", 0)));
}
