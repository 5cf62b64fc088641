namespace Counterpart.Pairing;

/// <summary>A stretch of one day that comes back each cycle.</summary>
/// <param name="Day">Mon, Tue, Wed, Thu, Fri or the name of a rotation day; two periods meet only on days of the same name.</param>
/// <param name="Start">Minutes after midnight, school time.</param>
/// <param name="End">Minutes after midnight, after <paramref name="Start"/>.</param>
public readonly record struct Period(string Day, int Start, int End);
