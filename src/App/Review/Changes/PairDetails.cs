namespace Counterpart.App.Review.Changes;

/// <summary>What the page of a pair shows beside its card: all words, and when.</summary>
public sealed record PairDetails(ReadWords Words, ReadPairTimes Times);
