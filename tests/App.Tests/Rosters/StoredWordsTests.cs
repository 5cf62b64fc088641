using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Counterpart.Pairing;

namespace Counterpart.App.Tests.Rosters;

public sealed class StoredWordsTests
{
    [Fact]
    public void Two_lines_about_one_indicator_become_one_and_come_back_from_the_vault()
    {
        var words = StoredWords.From(new PersonWords
        {
            Id = "a",
            Indicators =
            [
                new() { Indicator = "QU", Word = IndicatorWord.CanShare, Help = HelpGround.Named, Observations = 3, FirstOn = new(2025, 10, 6), LastOn = new(2026, 3, 2) },
                new() { Indicator = "QU", Word = IndicatorWord.WantsToGrow, Wish = WishGround.Asked, Observations = 3, FirstOn = new(2025, 10, 6), LastOn = new(2026, 3, 2) },
                new() { Indicator = "TH", Word = IndicatorWord.NotObserved },
            ],
        });
        var vault = new Vault(new byte[32]);

        var back = vault.Open<StoredWords>(Purpose.OwnWords, vault.Seal(Purpose.OwnWords, words));

        Assert.Equal("QU TH", string.Join(' ', back.Indicators.Select(w => w.Indicator)));
        Assert.Equal(words.Indicators[0], back.Indicators[0]);
        Assert.Equal((HelpGround.Named, WishGround.Asked, 3), (back.Indicators[0].CanShare, back.Indicators[0].WantsToGrow, back.Indicators[0].ObservationCount));
        Assert.True(back.Indicators[1].NotObserved);
    }

    [Fact]
    public void What_the_principal_knows_is_not_kept_among_the_words_a_person_reads()
    {
        var words = StoredWords.From(new PersonWords
        {
            Id = "a",
            Indicators = [new() { Indicator = "QU", Word = IndicatorWord.CanShare, Help = HelpGround.NamedByPrincipal }],
        });

        Assert.Null(Assert.Single(words.Indicators).CanShare);
    }
}
