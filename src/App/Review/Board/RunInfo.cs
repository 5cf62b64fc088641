namespace Counterpart.App.Review.Board;

/// <summary>When the draft's run was made, from what, and what changed since.</summary>
/// <param name="Changes">"3 cards", "1 person joined": empty when the run still has everything.</param>
public sealed record RunInfo(DateTime RanAt, int People, int Cards, int Results, IReadOnlyList<string> Changes);
