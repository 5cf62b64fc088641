using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class PointsTests
{
    [Fact]
    public void One_match_each_way_is_180_and_any_one_way_pair_at_most_95()
    {
        var settings = new PairingSettings();
        var each = Make.Facts(Make.Person("a").Asks("QU").Shares("MSB"), Make.Person("b").Asks("MSB").Shares("QU"));
        var oneWay = Make.Facts(Make.Person("a").Asks("QU, MSB, TH, LS, GRP"), Make.Person("b").Shares("QU, MSB, TH, LS, GRP"));

        Assert.Equal(180 * settings.Emphases.Indicators, each.Points.Indicators);
        Assert.Equal(5, oneWay.BHelpsA.Count);
        Assert.Equal(95 * settings.Emphases.Indicators, oneWay.Points.Indicators);
    }

    [Theory]
    [InlineData("QU", 60)]
    [InlineData("QU, TH", 85)]
    [InlineData("QU, TH, LS", 95)]
    [InlineData("QU, TH, LS, GRP", 95)]
    public void The_best_three_matches_count_60_25_and_10(string indicators, int help) =>
        Assert.Equal(help * 3, Make.Facts(Make.Person("a").Asks(indicators), Make.Person("b").Shares(indicators)).Points.Indicators);

    [Fact]
    public void A_relative_wish_counts_60_hundredths_and_takes_the_later_place()
    {
        var learner = Make.Level("a", "4.0", "GRP 3.0");
        var helper = Make.Person("b").Shares("GRP");
        Assert.Equal(36 * 3, Make.Facts(learner, helper).Points.Indicators);

        var asksToo = learner.Asks("QU");
        Assert.Equal((60 + 15) * 3, Make.Facts(asksToo, helper.Shares("GRP, QU")).Points.Indicators);
    }

    [Fact]
    public void The_best_place_goes_to_the_heaviest_ground_whatever_a_state_makes_heavier()
    {
        var learner = Make.Level("a", "4.0", "GRP 3.0").Asks("QU");
        var question = Make.School(learner, Make.Person("b").Shares("GRP, QU")) with
        {
            Settings = new PairingSettings { Points = new PointValues { RelativeWeight = 200 } },
        };
        Assert.Equal(((60 * 2) + 25) * 3, PairBook.Open(question).Facts("a", "b").Points.Indicators);
    }

    [Fact]
    public void The_smaller_direction_counts_twice()
    {
        var facts = Make.Facts(Make.Person("a").Asks("QU, TH").Shares("MSB"), Make.Person("b").Asks("MSB").Shares("QU, TH"));
        Assert.Equal((85 + 60 + 60) * 3, facts.Points.Indicators);
    }

    [Fact]
    public void Every_block_counts_by_its_emphasis()
    {
        var a = Make.Person("a", grades: "4", subjects: "Math").Asks("QU").Offers("Mon 9:00-10:00");
        var b = Make.Person("b", grades: "4", subjects: "Science").Shares("QU").Offers("Mon 9:00-10:00");
        var question = Make.School(a, b) with
        {
            Rules = [new PairRule("b", "a", RuleKind.WorksWell)],
            Settings = new PairingSettings { Emphases = new Emphases { Indicators = 1, Time = 5, Near = 4, Relationship = 0 } },
        };
        Assert.Equal(new PairPoints(60, 60 * 5, (20 + 12) * 4, 0), PairBook.Open(question).Facts("a", "b").Points);
    }

    [Theory]
    [InlineData(RuleKind.WorksWell, 180)]
    [InlineData(RuleKind.Prefer, 720)]
    public void Relationship_points_follow_the_rule(RuleKind kind, int points) =>
        Assert.Equal(points, Make.Facts(Make.Person("a"), Make.Person("b"), new PairRule("a", "b", kind)).Points.Relationship);

    [Theory]
    [InlineData(PartnerWish.Again, PartnerWish.Again, 180)]
    [InlineData(PartnerWish.Again, PartnerWish.NoView, 0)]
    [InlineData(PartnerWish.Again, PartnerWish.SomeoneNew, -240)]
    [InlineData(PartnerWish.NoView, PartnerWish.SomeoneNew, -240)]
    public void Last_years_partners_are_heard(PartnerWish one, PartnerWish other, int points)
    {
        var a = Make.Person("a") with { Wish = one, LastYearPartnerIds = ["b"] };
        var b = Make.Person("b") with { Wish = other };
        Assert.Equal(points, Make.Facts(a, b).Points.Relationship);
        Assert.Equal(0, Make.Facts(a with { LastYearPartnerIds = [] }, b).Points.Relationship);
    }

    [Theory]
    [InlineData("4", "4", Nearness.Same)]
    [InlineData("4", "5", Nearness.Near)]
    [InlineData("K", "1", Nearness.Near)]
    [InlineData("PK", "K", Nearness.Near)]
    [InlineData("4", "6", Nearness.Different)]
    [InlineData("04", "4", Nearness.Same)]
    [InlineData("", "", Nearness.Different)]
    [InlineData("3,4", "5", Nearness.Near)]
    [InlineData("Adult", "adult", Nearness.Same)]
    public void Grades_are_same_next_or_different(string one, string other, Nearness expected) =>
        Assert.Equal(expected, Make.Facts(Make.Person("a", grades: one), Make.Person("b", grades: other)).Grade);

    [Theory]
    [InlineData("Math", " math", Nearness.Same)]
    [InlineData("Math", "Science", Nearness.Near)]
    [InlineData("Math", "Band", Nearness.Different)]
    [InlineData("Underwater Basketry", "Band", Nearness.Different)]
    [InlineData("Math,Band", "Art", Nearness.Near)]
    public void Subjects_are_same_related_or_different(string one, string other, Nearness expected) =>
        Assert.Equal(expected, Make.Facts(Make.Person("a", subjects: one), Make.Person("b", subjects: other)).Subject);

    [Fact]
    public void Points_do_not_depend_on_who_comes_first()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var question = RandomSchool.Of(seed, 12);
            var book = PairBook.Open(question);
            foreach (var a in book.People)
            {
                foreach (var b in book.People.Where(b => b.Id != a.Id))
                {
                    Assert.Equal(book.Facts(a.Id, b.Id).Points, book.Facts(b.Id, a.Id).Points);
                }
            }
        }
    }
}
