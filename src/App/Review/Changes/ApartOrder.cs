namespace Counterpart.App.Review.Changes;

/// <summary>What the form "Keep apart" sends.</summary>
/// <param name="One">One of the two.</param>
/// <param name="Other">The other.</param>
/// <param name="Move">The nearest swap is made as well; otherwise both wait without a partner.</param>
public sealed record ApartOrder(int Seen, Guid Pair, string One, string Other, bool Move);
