using Counterpart.App.Review;
using Counterpart.Pairing;

namespace Counterpart.App.Tests.Review;

public sealed class PairSentencesTests
{
    private static readonly BoardNames names = new(
        [Person("a", 1, "Ana Ortiz"), Person("b", 2, "Walt Greer"), Person("c", 3, "Ana Lee")],
        new Dictionary<string, string> { ["QU"] = "Questioning", ["TH"] = "Thinking", ["LS"] = "Lesson Structure and Pacing", ["GRP"] = "Grouping Students" });

    [Theory]
    [InlineData(WishGround.Asked, HelpGround.FromResults, "Ana brings Questioning, which Walt asked to work on.")]
    [InlineData(WishGround.FromResults, HelpGround.FromResults, "Ana brings Questioning, a growth area for Walt from last year’s results.")]
    [InlineData(WishGround.Relative, HelpGround.Named, "Ana brings Questioning (from the card), a growth area for Walt next to other results of Walt.")]
    [InlineData(WishGround.Asked, HelpGround.NamedByPrincipal, "Ana brings Questioning (as you know), which Walt asked to work on.")]
    public void Each_ground_has_its_own_words(WishGround wish, HelpGround help, string sentence) =>
        Assert.Equal(sentence, Assert.Single(PairSentences.Brings(names, Pair(new IndicatorMatch("QU", wish, help)), "a")).ToString());

    [Fact]
    public void Several_indicators_of_one_ground_make_one_sentence_and_the_next_ground_another()
    {
        var said = PairSentences.Brings(names, Pair(
            new IndicatorMatch("LS", WishGround.FromResults, HelpGround.FromResults), new IndicatorMatch("QU", WishGround.Asked, HelpGround.FromResults), new IndicatorMatch("TH", WishGround.FromResults, HelpGround.FromResults)), "a");

        Assert.Equal(
            ["Ana brings Questioning, which Walt asked to work on.", "Also Lesson Structure and Pacing and Thinking, growth areas for Walt from last year’s results."],
            said.Select(s => s.ToString()));
    }

    [Fact]
    public void A_card_shows_three_and_says_how_many_more_there_are()
    {
        var pair = Pair(new IndicatorMatch("QU", WishGround.Asked, HelpGround.Named), new IndicatorMatch("TH", WishGround.Asked, HelpGround.Named), new IndicatorMatch("LS", WishGround.Asked, HelpGround.Named), new IndicatorMatch("GRP", WishGround.Asked, HelpGround.Named));

        Assert.Equal(3, PairSentences.Brings(names, pair, "a").Sum(s => s.What.Count));
        Assert.Equal(1, PairSentences.NotShown(pair, "a"));
        Assert.Equal(4, PairSentences.Brings(names, pair, "a", all: true).Sum(s => s.What.Count));
    }

    [Fact]
    public void Two_of_the_same_first_name_are_called_by_their_whole_names()
    {
        var pair = new PairFacts { A = "a", B = "c", AHelpsB = [new("QU", WishGround.Asked, HelpGround.FromResults)] };

        Assert.Equal("Ana Ortiz brings Questioning, which Ana Lee asked to work on.", PairSentences.Brings(names, pair, "a")[0].ToString());
    }

    [Fact]
    public void Whoever_brings_nothing_yet_is_asked_about_and_never_called_lacking()
    {
        var pair = Pair(new IndicatorMatch("QU", WishGround.Asked, HelpGround.FromResults));

        Assert.Equal("What does Walt bring that Ana would like?", PairSentences.BringsNothingYet(names, pair, "b", new PersonFacts { Id = "b", HasResults = true }));
        Assert.Equal("No results last year and no card yet. What does Walt bring?", PairSentences.BringsNothingYet(names, pair, "b", new PersonFacts { Id = "b" }));
    }

    private static PairFacts Pair(params IndicatorMatch[] matches) => new() { A = "a", B = "b", AHelpsB = matches };

    private static BoardPerson Person(string key, long id, string name) => new(key, id, default, name);
}
