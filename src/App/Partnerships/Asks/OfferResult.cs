namespace Counterpart.App.Partnerships.Asks;

/// <summary>What became of time that was offered.</summary>
public enum OfferResult
{
    Filled,
    NotFilled,
    Moved,
}
