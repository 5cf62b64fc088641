using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>Another partner, and what exactly the pairs that change would come to.</summary>
/// <param name="With">The other partner.</param>
/// <param name="Swap">The price of the swap.</param>
/// <param name="ThenAlso">The other pair that would come, and who would be without partner.</param>
public sealed record Option(BoardPerson With, Price Swap, string ThenAlso)
{
    public string? WhyNot => WhyNotWords.Of(Swap.WhyNot);
}
