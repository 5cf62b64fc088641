namespace Counterpart.Pairing;

/// <summary>The points of a pair, block by block, emphasis included. For the engine and the archive; no page shows them.</summary>
/// <param name="Indicators">Indicators each brings.</param>
/// <param name="Time">Time to meet and to watch.</param>
/// <param name="Near">Grade and subject.</param>
/// <param name="Relationship">Works well, prefer, again, someone new; may be negative.</param>
public readonly record struct PairPoints(int Indicators, int Time, int Near, int Relationship)
{
    /// <summary>All blocks together.</summary>
    public int Sum() => Indicators + Time + Near + Relationship;
}
