namespace Counterpart.App.Rosters.Cards;

/// <summary>A card as it was ticked.</summary>
public sealed class CardInput
{
    /// <summary>Indicator codes.</summary>
    public List<string> Share { get; set; } = [];

    public List<string> WorkOn { get; set; } = [];
    public bool NoView { get; set; }
    public PartnerWish Wish { get; set; }
    public bool NotThisYear { get; set; }

    /// <summary>The version of the card that the form showed; 0 when there was none.</summary>
    public int Version { get; set; }

    public static CardInput Of(CardAnswers? answers, bool notThisYear, PartnerWish wishOfSpring) => new()
    {
        Share = [.. answers?.Share ?? []],
        WorkOn = [.. answers?.WorkOn ?? []],
        NoView = answers is { Share.Count: 0, WorkOn.Count: 0 },
        Wish = answers?.Wish ?? wishOfSpring,
        NotThisYear = notThisYear,
    };
}
