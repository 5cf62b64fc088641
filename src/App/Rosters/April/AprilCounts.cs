namespace Counterpart.App.Rosters.April;

/// <summary>Counts of April cards, in the order in which they were offered; null where there are too few.</summary>
public sealed record AprilCounts(IReadOnlyList<(string Words, int? Count)> Next, IReadOnlyList<(string Words, int? Count)> Helped);
