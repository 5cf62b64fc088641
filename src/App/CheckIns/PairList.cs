namespace Counterpart.App.CheckIns;

/// <summary>Pairs of which some may be ticked.</summary>
/// <param name="ShowsWeek">Says when each is due.</param>
public sealed record PairList(CheckInsOfYear Year, IReadOnlyList<PairOfYear> Pairs, bool ShowsWeek = false);
