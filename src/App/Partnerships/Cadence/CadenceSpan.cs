namespace Counterpart.App.Partnerships.Cadence;

/// <summary>Two or three school weeks, or the weeks of a break, on the strip of a pair.</summary>
/// <param name="From">A Monday.</param>
/// <param name="To">A Sunday.</param>
/// <param name="Together">What the pair logged in it.</param>
public sealed record CadenceSpan(DateOnly From, DateOnly To, int Together, bool IsBreak, bool IsNow, bool IsAhead);
