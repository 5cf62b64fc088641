namespace Counterpart.Pairing;

/// <summary>An odd set of vertices with a dual value.</summary>
/// <param name="DoubledDual">Twice the dual value, as the engine's certificate has it.</param>
/// <param name="Members">Positions among the proof's vertices.</param>
public sealed record ProofBlossom(long DoubledDual, IReadOnlyList<int> Members);
