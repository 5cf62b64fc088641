using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("4.0", IndicatorWord.CanShare)]
    [InlineData("3.999", IndicatorWord.Steady)]
    [InlineData("3.0", IndicatorWord.Steady)]
    [InlineData("2.999", IndicatorWord.WantsToGrow)]
    public void A_value_becomes_a_word_at_the_thresholds(string value, IndicatorWord word) =>
        Assert.Equal(word, Line(Make.Person("a", $"QU {value}"), "QU").Word);

    [Fact]
    public void Thirds_are_compared_exactly()
    {
        var justBelow = Make.Person("a") with { Results = [Make.Result("QU", 8999, 3)] };
        var exactlyThree = Make.Person("a") with { Results = [Make.Result("QU", 9000, 3)] };
        Assert.Equal(IndicatorWord.WantsToGrow, Line(justBelow, "QU").Word);
        Assert.Equal(IndicatorWord.Steady, Line(exactlyThree, "QU").Word);
    }

    [Fact]
    public void The_card_is_told_before_the_results()
    {
        var person = Make.Person("a", "QU 2.5, TH 2.5, MSB 4.5").Asks("QU").Shares("MSB");
        Assert.Equal(WishGround.Asked, Line(person, "QU").Wish);
        Assert.Equal(WishGround.FromResults, Line(person, "TH").Wish);
        Assert.Equal(HelpGround.Named, Line(person, "MSB").Help);
    }

    [Fact]
    public void Offering_to_share_an_indicator_outranks_a_low_result()
    {
        var line = Assert.Single(Lines(Make.Person("a", "QU 2.5").Shares("QU"), "QU"));
        Assert.Equal(IndicatorWord.CanShare, line.Word);
    }

    [Fact]
    public void A_person_may_share_an_indicator_and_want_to_grow_in_it()
    {
        var words = Lines(Make.Person("a").Shares("QU").Asks("QU"), "QU").Select(line => line.Word);
        Assert.Equal([IndicatorWord.CanShare, IndicatorWord.WantsToGrow], words);
    }

    [Fact]
    public void What_the_principal_named_is_told_as_such()
    {
        var person = Make.Person("a", "QU 2.5") with { Named = ["QU", "GRP"] };
        Assert.Equal(HelpGround.NamedByPrincipal, Line(person, "GRP").Help);
        Assert.Equal([IndicatorWord.CanShare, IndicatorWord.WantsToGrow], Lines(person, "QU").Select(line => line.Word));
    }

    [Theory]
    [InlineData("4.0", "GRP 3.4", true)]
    [InlineData("4.0", "GRP 3.5, TH 3.75", false)]
    [InlineData("4.0", "GRP 3.4, TH 3.64", false)]
    [InlineData("3.5", "GRP 3.0", false)]
    [InlineData("3.5", "GRP 3.0, QU 4.5", true)]
    [InlineData("4.0", "GRP 3.0, TH 3.0", false)]
    public void The_lowest_of_the_own_results_is_a_wish_only_when_clearly_below_the_others(string value, string others, bool wish)
    {
        var person = Make.Level("a", value, others);
        Assert.Equal(wish ? WishGround.Relative : null, Line(person, "GRP").Wish);
        Assert.Equal(!wish, PersonWords.About(person, Make.Rubric).EvenProfile);
    }

    [Fact]
    public void Half_a_point_below_the_own_mean_is_exact_for_uneven_counts()
    {
        // Values 3.0 (of 1), 3.25 (of 4), 13/3 (of 3): the mean is (3 + 3.25 + 4.3333) / 3 = 3.52777, half a point above 3.0.
        PooledResult[] results = [Make.Result("SO", 3000), Make.Result("QU", 13000, 4), Make.Result("TH", 13000, 3)];
        Assert.Equal(WishGround.Relative, Line(Make.Person("a") with { Results = results }, "SO").Wish);

        // With 4.249 instead the mean is 3.49966, a hair less than half a point above.
        results[2] = Make.Result("TH", 12747, 3);
        Assert.Null(Line(Make.Person("a") with { Results = results }, "SO").Wish);
    }

    [Fact]
    public void An_even_profile_without_a_card_is_asked_not_labeled()
    {
        var words = PersonWords.About(Make.Level("a", "3.5"), Make.Rubric);
        Assert.True(words.EvenProfile);
        Assert.DoesNotContain(words.Indicators, line => line.Word == IndicatorWord.WantsToGrow);
        Assert.False(PersonWords.About(Make.Level("a", "3.5").Asks("QU"), Make.Rubric).EvenProfile);
        Assert.False(PersonWords.About(Make.Person("a"), Make.Rubric).EvenProfile);
    }

    [Fact]
    public void A_left_out_indicator_says_only_that_it_is_left_out()
    {
        var person = Make.Level("a", "4.0", "QU 2.0").Asks("QU").Shares("QU") with { LeftOut = ["QU"] };
        Assert.Equal(new IndicatorWords { Indicator = "QU", Word = IndicatorWord.LeftOut }, Assert.Single(Lines(person, "QU")));
    }

    [Fact]
    public void A_left_out_indicator_counts_neither_in_the_mean_nor_as_the_lowest()
    {
        // Without QU the others are even; with it, it would be the lowest and pull the mean.
        var person = Make.Level("a", "4.0", "QU 2.0, GRP 3.0") with { LeftOut = ["QU"] };
        Assert.Equal(WishGround.Relative, Line(person, "GRP").Wish);
        Assert.Equal(IndicatorWord.Steady, Line(Make.Level("a", "4.0", "QU 2.0, GRP 3.0"), "GRP").Word);
    }

    [Fact]
    public void Words_come_in_rubric_order_with_the_observations_they_rest_on()
    {
        var first = new DateOnly(2025, 9, 3);
        var person = Make.Person("a") with
        {
            Results = [Make.Result("RC", 8000, 2) with { FirstOn = first, LastOn = first.AddDays(90) }, Make.Result("SO", 3500)],
        };
        var words = PersonWords.About(person, Make.Rubric).Indicators;
        Assert.Equal(Make.Rubric.Indicators, words.Select(line => line.Indicator), StringComparer.Ordinal);
        Assert.Equal((2, first, first.AddDays(90)), (words[^1].Observations, words[^1].FirstOn, words[^1].LastOn));
        Assert.Equal(IndicatorWord.NotObserved, words[1].Word);
        Assert.Equal(0, words[1].Observations);
    }

    [Fact]
    public void Nothing_about_a_partner_changes_the_own_words()
    {
        var own = Make.Level("a", "3.5", "QU 2.5").Asks("TH");
        var before = PairBook.Open(Make.School(own, Make.Level("b", "4.5"))).Person("a");
        var after = PairBook.Open(Make.School(own, Make.Level("b", "1.0").Asks("QU").Shares("TH") with { LeftOut = ["SO"] })).Person("a");
        Assert.Equal(before, after);
    }

    private static IndicatorWords[] Lines(Participant person, string indicator) =>
        [.. PersonWords.About(person, Make.Rubric).Indicators.Where(line => line.Indicator == indicator)];

    private static IndicatorWords Line(Participant person, string indicator) => Assert.Single(Lines(person, indicator));
}
