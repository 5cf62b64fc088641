namespace Counterpart.App.Review.Changes;

/// <summary>One thing two people could do, and when.</summary>
/// <param name="When">Days with times; one sentence when there is none or when it is not known.</param>
public sealed record PairTimeLine(string What, IReadOnlyList<string> When);
