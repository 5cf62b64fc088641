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

    [Fact]
    public void The_left_over_person_joins_the_pair_that_gains_most()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var question = RandomSchool.Of(seed, 9);
            question = question with { People = [.. question.People.Select(p => p with { TakesPart = true })], Rules = [.. question.Rules.Where(r => r.Kind != RuleKind.Always)] };
            var (with, without) = (Make.Suggest(question), Make.Suggest(question with { Settings = question.Settings with { GroupOfThree = false } }));
            var left = Assert.Single(without.LeftOut).Id;
            var best = without.Groups.Where(pair => pair.Members.All(id => with.Book.MayPair(id, left)))
                .Select(pair => (int?)(with.Book.Group([.. pair.Members, left]).Points - with.Book.Group(pair.Members).Points)).Max();
            var three = with.Groups.SingleOrDefault(group => group.Members.Count == 3);
            Assert.Equal(best is null, three is null);
            if (three is not null)
            {
                Assert.Contains(left, three.Members, StringComparer.Ordinal);
                var host = without.Groups.Single(pair => pair.Members.All(id => three.Members.Contains(id, StringComparer.Ordinal)));
                Assert.Equal(best, with.Book.Group(three.Members).Points - with.Book.Group(host.Members).Points);
            }
        }
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
