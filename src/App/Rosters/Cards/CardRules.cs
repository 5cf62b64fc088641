using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.Cards;

/// <summary>What a card may hold. Knows no database, no clock and no web request.</summary>
public static class CardRules
{
    public const int MostPicks = 2;

    public static IEnumerable<Objection> ObjectionsTo(CardInput card, IReadOnlyList<string> indicators)
    {
        var share = card.Share.Distinct(StringComparer.Ordinal).ToList();
        var workOn = card.WorkOn.Distinct(StringComparer.Ordinal).ToList();
        if (share.Count > MostPicks)
        {
            yield return new("Card.Share", $"Pick up to two to share. You picked {share.Count}.");
        }

        if (workOn.Count > MostPicks)
        {
            yield return new("Card.WorkOn", $"Pick up to two to work on. You picked {workOn.Count}.");
        }

        if (share.Concat(workOn).Any(code => !indicators.Contains(code, StringComparer.Ordinal)))
        {
            yield return new("Card.Share", "Pick from the indicators on this card.");
        }

        if (card.NoView && share.Count + workOn.Count > 0)
        {
            yield return new("Card.NoView", "You picked indicators and ticked \"No view\". Keep one of the two.");
        }

        if (!card.NoView && share.Count + workOn.Count == 0)
        {
            yield return new("Card.NoView", "Pick at least one indicator, or tick \"No view\".");
        }
    }

    /// <summary>In rubric order, whatever order they were ticked in. Without a partner last year there is nothing to wish about one.</summary>
    public static CardAnswers Answers(CardInput card, IReadOnlyList<string> indicators, bool hadPartner) => new(
        [.. indicators.Where(code => card.Share.Contains(code, StringComparer.Ordinal))],
        [.. indicators.Where(code => card.WorkOn.Contains(code, StringComparer.Ordinal))],
        hadPartner ? card.Wish : PartnerWish.NoView);

    public static bool AreSame(CardAnswers one, CardAnswers other) =>
        one.Share.SequenceEqual(other.Share, StringComparer.Ordinal) && one.WorkOn.SequenceEqual(other.WorkOn, StringComparer.Ordinal) && one.Wish == other.Wish;
}
