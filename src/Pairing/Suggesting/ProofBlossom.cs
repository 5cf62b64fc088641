namespace Counterpart.Pairing;

/// <summary>An odd set of vertices with a dual value.</summary>
/// <param name="Members">Positions among the proof's vertices.</param>
/// <param name="Dual">The dual value.</param>
public sealed record ProofBlossom(IReadOnlyList<int> Members, long Dual);
