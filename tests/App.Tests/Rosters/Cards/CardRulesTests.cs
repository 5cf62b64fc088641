using Counterpart.App.Rosters;
using Counterpart.App.Rosters.Cards;

namespace Counterpart.App.Tests.Rosters.Cards;

public sealed class CardRulesTests
{
    private static readonly string[] rubric = ["SO", "QU", "TH"];

    [Theory]
    [InlineData("QU TH", "SO", false, "")]
    [InlineData("QU QU", "", false, "")]
    [InlineData("SO QU TH", "", false, "Card.Share")]
    [InlineData("", "SO QU TH", false, "Card.WorkOn")]
    [InlineData("LEADERSHIP", "", false, "Card.Share")]
    [InlineData("", "", false, "Card.NoView")]
    [InlineData("", "", true, "")]
    [InlineData("QU", "", true, "Card.NoView")]
    public void Each_reason_to_ask_again_stands_beside_its_field(string share, string workOn, bool noView, string expected) => Assert.Equal(
        expected,
        string.Join(' ', CardRules.ObjectionsTo(Ticked(share, workOn, noView), rubric).Select(o => o.Field)));

    [Fact]
    public void Answers_are_kept_in_rubric_order_and_a_wish_only_after_a_partnership()
    {
        var card = Ticked("TH SO", "QU", noView: false);
        card.Wish = PartnerWish.Again;

        var without = CardRules.Answers(card, rubric, hadPartner: false);

        Assert.Equal("SO TH", string.Join(' ', without.Share));
        Assert.Equal(PartnerWish.NoView, without.Wish);
        Assert.Equal(PartnerWish.Again, CardRules.Answers(card, rubric, hadPartner: true).Wish);
    }

    private static CardInput Ticked(string share, string workOn, bool noView) => new() { Share = [.. Codes(share)], WorkOn = [.. Codes(workOn)], NoView = noView };

    private static string[] Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
