namespace Counterpart.App.Review.Changes;

/// <summary>What the form "Add what I know" sends.</summary>
public sealed record KnowOrder(int Seen, Guid Pair, bool WorksWell, string Person, string Indicator, string Words);
