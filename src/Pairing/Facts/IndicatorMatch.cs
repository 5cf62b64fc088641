namespace Counterpart.Pairing;

/// <summary>One indicator that one brings and the other wants to grow in.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Wish">How it is known that the learner wants it.</param>
/// <param name="Help">How it is known that the helper brings it.</param>
public readonly record struct IndicatorMatch(string Indicator, WishGround Wish, HelpGround Help);
