namespace Counterpart.Pairing;

/// <summary>One rule about two people; the order of the two does not matter.</summary>
/// <param name="A">One person's id.</param>
/// <param name="B">The other person's id.</param>
/// <param name="Kind">What is said about them.</param>
public sealed record PairRule(string A, string B, RuleKind Kind);
