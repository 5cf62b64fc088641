namespace Counterpart.Pairing;

/// <summary>What the best whole comes to with another partner for a person: exact, without the list of who moves (<see cref="Alternatives.Whole"/> has it).</summary>
/// <param name="With">The other partner.</param>
/// <param name="PointsGained">Points after minus points before, of everybody who may move. For ordering only; never shown.</param>
/// <param name="LeavesAlone">How many people are without partner then.</param>
/// <param name="PairsKept">How many pairs of two people who were together stay together; a group of three has three.</param>
public sealed record WholeValue(string With, long PointsGained, int LeavesAlone, int PairsKept);
