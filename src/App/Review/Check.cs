namespace Counterpart.App.Review;

/// <summary>One of the four checks of a card: a word with its symbol.</summary>
/// <param name="Name">Indicators, Time, Grade and subject, or Relationship.</param>
/// <param name="Symbol">yes, ask or open.</param>
/// <param name="Words">What holds.</param>
public sealed record Check(string Name, string Symbol, string Words)
{
    public const string Yes = "yes";
    public const string Ask = "ask";
    public const string Open = "open";
}
