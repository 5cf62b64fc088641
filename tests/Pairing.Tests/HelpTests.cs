using System.Numerics;
using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("2.5", "3.5", true)]
    [InlineData("2.5", "3.499", false)]
    [InlineData("2.6", "3.5", false)]
    [InlineData("2.0", "3.4", false)]
    [InlineData("2.999", "4.0", true)]
    public void Help_from_results_takes_three_and_a_half_and_a_full_point_more(string learner, string helper, bool helps) =>
        Assert.Equal(helps, Make.Facts(Make.Person("a", $"QU {learner}"), Make.Person("b", $"QU {helper}")).BHelpsA.Count == 1);

    [Theory]
    [InlineData("4.0", true)]
    [InlineData("3.9", false)]
    public void A_learner_without_a_value_needs_a_strength(string helper, bool helps) =>
        Assert.Equal(helps, Make.Facts(Make.Person("a").Asks("QU"), Make.Person("b", $"QU {helper}")).BHelpsA.Count == 1);

    [Fact]
    public void A_named_helper_needs_no_value()
    {
        var facts = Make.Facts(Make.Person("a", "QU 2.5"), Make.Person("b", "QU 2.5").Shares("QU"));
        Assert.Equal(new IndicatorMatch("QU", WishGround.FromResults, HelpGround.Named), Assert.Single(facts.BHelpsA));
    }

    [Fact]
    public void Two_people_with_the_same_value_never_help_each_other_by_results()
    {
        for (var tenths = 10; tenths <= 50; tenths++)
        {
            var value = $"QU {tenths / 10}.{tenths % 10}";
            Assert.False(Make.Facts(Make.Person("a", value).Asks("QU"), Make.Person("b", value).Asks("QU")).AnyWay());
        }
    }

    [Fact]
    public void A_helper_is_always_a_full_point_above_the_learner_or_named()
    {
        var seen = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var question = RandomSchool.Of(seed, 14);
            var book = PairBook.Open(question);
            var people = question.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
            foreach (var pair in book.ToTable().Pairs)
            {
                foreach (var (helper, match) in pair.AHelpsB.Select(m => (pair.A, m)).Concat(pair.BHelpsA.Select(m => (pair.B, m))))
                {
                    AssertMayHelp(people[helper], people[pair.Other(helper)], match);
                    seen++;
                }
            }
        }

        Assert.True(seen > 1000);
    }

    [Fact]
    public void Matches_and_shared_wishes_come_in_rubric_order()
    {
        var facts = Make.Facts(Make.Person("a").Asks("RC, SO, QU, TH"), Make.Person("b").Shares("QU, RC, SO").Asks("TH, RC"));
        Assert.Equal("SO, QU, RC", string.Join(", ", facts.BHelpsA.Select(match => match.Indicator)));
        Assert.Equal("TH, RC", string.Join(", ", facts.LearnTogether));
    }

    private static void AssertMayHelp(Participant helper, Participant learner, IndicatorMatch match)
    {
        Assert.DoesNotContain(match.Indicator, helper.LeftOut, StringComparer.Ordinal);
        Assert.DoesNotContain(match.Indicator, learner.LeftOut, StringComparer.Ordinal);
        if (match.Help != HelpGround.FromResults)
        {
            Assert.Contains(match.Indicator, match.Help == HelpGround.Named ? helper.Share : helper.Named, StringComparer.Ordinal);
            return;
        }

        var own = helper.Results.Single(result => result.Indicator == match.Indicator);
        var other = learner.Results.SingleOrDefault(result => result.Indicator == match.Indicator);
        var least = other is null ? Fraction(4000, 1) : Larger(Fraction(3500, 1), Fraction(other.SumThousandths + (1000 * other.Count), other.Count));
        Assert.True(AtLeast(Fraction(own.SumThousandths, own.Count), least));
    }

    private static (BigInteger Top, BigInteger Bottom) Fraction(long top, int bottom) => (top, bottom);

    private static bool AtLeast((BigInteger Top, BigInteger Bottom) one, (BigInteger Top, BigInteger Bottom) other) =>
        one.Top * other.Bottom >= other.Top * one.Bottom;

    private static (BigInteger Top, BigInteger Bottom) Larger((BigInteger Top, BigInteger Bottom) one, (BigInteger Top, BigInteger Bottom) other) =>
        AtLeast(one, other) ? one : other;
}
