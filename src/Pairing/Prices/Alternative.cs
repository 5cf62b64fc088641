namespace Counterpart.Pairing;

/// <summary>One other partner for a person, and what it costs.</summary>
/// <param name="With">The other partner.</param>
/// <param name="Swap">The price of the plain swap: exactly the groups of the two, nobody else moves.</param>
public sealed record Alternative(string With, Price Swap);
