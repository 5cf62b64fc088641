using Counterpart.App.Review;
using Counterpart.Pairing;

namespace Counterpart.App.Tests.Review;

public sealed class VerdictTests
{
    [Fact]
    public void The_verdict_is_made_from_counts_alone_and_never_says_better_or_worse()
    {
        var before = new PlanCounts { WishesMet = 5, BothWays = 2, CanMeet = 1, Near = 1, MinutesAWeek = 135 };
        var after = new PlanCounts { WishesMet = 4, BothWays = 2, CanMeet = 2, Near = 2, MinutesAWeek = 180 };

        Assert.Equal("One wish fewer is met. One more pair can meet. One more pair is near in grade or subject.", Verdict.Of(before, after));
    }

    [Fact]
    public void Minutes_are_told_where_the_number_of_pairs_that_can_meet_does_not_show_them() =>
        Assert.Equal("They share 45 minutes more a week.", Verdict.Of(new PlanCounts { CanMeet = 1, MinutesAWeek = 90 }, new PlanCounts { CanMeet = 1, MinutesAWeek = 135 }));

    [Fact]
    public void Nothing_changed_is_said_as_well() => Assert.Equal("These counts stay the same.", Verdict.Of(new PlanCounts(), new PlanCounts()));

    [Fact]
    public void Somebody_left_without_a_partner_is_told() =>
        Assert.Equal("Two more people are without a partner.", Verdict.Of(new PlanCounts(), new PlanCounts { Alone = 2 }));
}
