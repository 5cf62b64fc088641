using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class PairTableTests
{
    [Fact]
    public void A_table_comes_back_from_text_as_it_was()
    {
        var table = Make.Suggest(RandomSchool.Of(3, 12)).Table();
        Assert.Equal(Json.Of(table), Json.Of(Json.Again(table)));
        Assert.Equal(Json.Of(table), Json.Of(PairBook.Open(Json.Again(table)).ToTable()));
    }

    [Fact]
    public void A_restored_book_knows_the_same_facts()
    {
        var answer = Make.Suggest(RandomSchool.Of(5, 12));
        var restored = PairBook.Open(Json.Again(answer.Table()));
        foreach (var a in answer.Book.People)
        {
            Assert.Equal(a, restored.Person(a.Id));
            foreach (var b in answer.Book.People.Where(b => b.Id != a.Id))
            {
                var (facts, again) = (answer.Book.Facts(a.Id, b.Id), restored.Facts(b.Id, a.Id));
                Assert.Equal(facts.Forbidden, again.Forbidden);
                Assert.Equal(answer.Book.MayPair(a.Id, b.Id), restored.MayPair(a.Id, b.Id));
                if (facts.Forbidden == ForbiddenReason.None)
                {
                    Assert.Equal(Json.Of(facts), Json.Of(again));
                }
            }
        }
    }

    [Fact]
    public void A_forbidden_pair_that_a_plan_keeps_is_stored_with_its_facts()
    {
        var school = Make.School(Make.Person("a").Asks("QU"), Make.Person("b").Shares("QU")) with
        {
            Rules = [new PairRule("a", "b", RuleKind.Never)],
            Kept = [Make.Group("a+b", GroupOrigin.Locked)],
        };
        var restored = PairBook.Open(Json.Again(Make.Suggest(school).Table()));
        Assert.False(restored.MayPair("a", "b"));
        Assert.Single(restored.Facts("a", "b").BHelpsA);
    }

    [Fact]
    public void A_table_holds_no_result()
    {
        // 3.337 as a result of three: no such number, nor its sum, may appear anywhere.
        var person = Make.Person("a") with { Results = [Make.Result("QU", 10011, 3), Make.Result("TH", 4777)] };
        var text = Json.Of(Make.Suggest(Make.School(person, Make.Person("b").Asks("TH"))).Table());
        Assert.DoesNotContain("10011", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4777", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_about_strangers_is_refused()
    {
        var table = Make.Suggest(RandomSchool.Of(5, 6)).Table();
        Assert.Throws<ArgumentException>(() => PairBook.Open(table with { Forbidden = [new ForbiddenPair("p00", "zed", ForbiddenReason.NeverRule)] }));
        Assert.Throws<KeyNotFoundException>(() => PairBook.Open(table).Facts("p00", "zed"));
        Assert.Throws<ArgumentException>(() => PairBook.Open(table).Facts("p00", "p00"));
    }
}
