namespace Counterpart.App.Rosters.Cards;

/// <summary>How a card came, in words.</summary>
public static class CardWords
{
    public static string CameBy(CardCameBy by) => by switch
    {
        CardCameBy.OwnScreen => "on their own screen",
        CardCameBy.PaperTypedIn => "on paper, typed in",
        _ => "from a file",
    };
}
