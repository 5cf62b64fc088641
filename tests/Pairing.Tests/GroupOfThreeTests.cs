using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class GroupOfThreeTests
{
    [Fact]
    public void A_group_of_three_counts_the_best_help_for_each_and_the_best_two_pairs()
    {
        var a = Make.Person("a", grades: "3").Asks("QU, TH").Shares("LS").Offers("Mon 9:00-9:45");
        var b = Make.Person("b", grades: "3").Shares("QU, TH").Offers("Mon 9:00-9:45, Tue 9:00-9:45");
        var c = Make.Person("c", grades: "4").Asks("LS").Shares("QU").Offers("Mon 9:00-9:45, Tue 9:00-9:45");
        var book = PairBook.Open(Make.School(a, b, c) with { Rules = [new PairRule("b", "c", RuleKind.WorksWell)] });

        // Help: a gets 85 from b, c gets 60 from a, b asks nothing. All three meet. Near: 40 (a+b), 24 (b+c); relationship 180 (b+c).
        var expected = ((85 + 60) * 3) + (60 * 3) + (40 + (24 + 180));
        Assert.Equal(expected, book.Group(["a", "b", "c"]).Points);
    }

    [Theory]
    [InlineData(5, 60)]
    [InlineData(7, 40)]
    [InlineData(9, 25)]
    public void No_other_group_of_three_and_pairs_of_the_rest_are_better(int people, int schools)
    {
        var threes = 0;
        for (var seed = 0; seed < schools; seed++)
        {
            var question = RandomSchool.Of(seed, people, new PairingSettings
            {
                Seed = seed,
                CoverageFirst = seed % 4 == 1,
                Aim = seed % 5 == 4 ? PairingAim.GoodOnly : PairingAim.Everyone,
                Emphases = new Emphases { Near = seed % 6 },
            }) with
            { Before = [Make.Group("p00+p01+p03"), Make.Group("p02+p04")] };
            question = question with { People = [.. question.People.Select(p => p with { TakesPart = true })] };
            var answer = Make.Suggest(question);
            var tied = answer.Groups.Where(g => question.Rules.Any(r => r.Kind == RuleKind.Always && g.Members.Contains(r.A, StringComparer.Ordinal) && g.Members.Contains(r.B, StringComparer.Ordinal)))
                .Select(g => question.Rules.First(r => r.Kind == RuleKind.Always && g.Members.Contains(r.A, StringComparer.Ordinal) && g.Members.Contains(r.B, StringComparer.Ordinal))).ToList();
            if (answer.LeftOut.Count > 0 || !answer.Groups.Any(group => group.Origin == GroupOrigin.BestThree))
            {
                continue;
            }

            threes++;
            Assert.Equal(EveryPlan.Best(answer.Book, question, tied), EveryPlan.Value(answer.Book, question, answer.Groups));
            Assert.Empty(Verification.Check(question, Json.Again(answer.Record)));
        }

        Assert.True(threes > schools / 3, $"{threes}");
    }

    [Fact]
    public void An_odd_number_is_left_alone_only_when_no_group_of_three_gives_everybody_a_place()
    {
        var alone = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            // Everybody but one may be with few: rules keep most apart.
            var random = new Random(seed);
            var ids = Enumerable.Range(0, 7).Select(i => $"p{i}").ToArray();
            var rules = ids.SelectMany(a => ids.Where(b => string.CompareOrdinal(a, b) < 0 && random.Next(2) == 0).Select(b => new PairRule(a, b, RuleKind.Never))).ToArray();
            var question = Make.School([.. ids.Select(id => Make.Person(id, grades: $"{random.Next(1, 6)}"))]) with { Rules = rules };
            var answer = Make.Suggest(question);
            Assert.Empty(Verification.Check(question, answer.Record));
            if (answer.LeftOut.Count == 1)
            {
                alone++;
                Assert.Null(EveryPlan.Best(answer.Book, question, []));
            }
            else if (answer.Groups.Any(group => group.Origin == GroupOrigin.BestThree))
            {
                Assert.Equal(EveryPlan.Best(answer.Book, question, []), EveryPlan.Value(answer.Book, question, answer.Groups));
            }
        }

        Assert.True(alone > 0);
    }

    [Fact]
    public void Two_tied_by_an_always_rule_take_the_third_person_when_that_is_best()
    {
        var question = Make.School(
            Make.Person("a").Asks("QU"), Make.Person("b").Asks("TH"), Make.Person("c").Shares("QU, TH"), Make.Person("d").Asks("LS").Shares("GRP"), Make.Person("e").Asks("GRP").Shares("LS")) with
        { Rules = [new PairRule("a", "b", RuleKind.Always)] };
        var answer = Make.Suggest(question);
        Assert.Equal("a+b+c, d+e", Make.Text(answer.Groups));
        Assert.Equal(GroupOrigin.BestThree, answer.Groups.Single(group => group.Members.Count == 3).Origin);
        Assert.Empty(Verification.Check(question, answer.Record));
    }

    [Fact]
    public void Several_people_left_over_join_one_after_the_other_and_are_labeled_so()
    {
        // p and q may be with nobody but a and b, and a and b not with each other's.
        var question = Make.School([.. "abcpqr".Select(c => Make.Person(c.ToString()))]) with
        {
            Rules = [.. "pqr".SelectMany(one => "pqr".Where(other => one < other).Select(other => new PairRule(one.ToString(), other.ToString(), RuleKind.Never))),
                new PairRule("c", "p", RuleKind.Never), new PairRule("c", "q", RuleKind.Never), new PairRule("c", "r", RuleKind.Never)],
        };
        var answer = Make.Suggest(question);
        Assert.DoesNotContain(answer.Groups, group => group.Origin == GroupOrigin.BestThree);
        Assert.Empty(Verification.Check(question, answer.Record));
    }

    [Fact]
    public void Wishes_of_three_are_met_by_either_other_and_counted_once()
    {
        var book = PairBook.Open(Make.School(Make.Person("a").Asks("QU, TH"), Make.Person("b").Shares("QU"), Make.Person("c").Shares("QU, TH").Asks("RC")));
        var three = book.Group(["c", "b", "a"]);
        Assert.Equal([2, 0, 0], three.WishesMet);
        Assert.Equal("a", Assert.Single(three.BringNothingYet));
        Assert.False(three.BothWays());
    }
}
