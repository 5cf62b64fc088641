namespace Counterpart.App.Review.Board;

/// <summary>What a first run would have to work with.</summary>
public sealed record StartInfo(int People, int Cards, int Results, int Schedules);
