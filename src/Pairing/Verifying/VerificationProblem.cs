namespace Counterpart.Pairing;

/// <summary>Something a check found wrong.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">Details for a log: ids, numbers; no results.</param>
public sealed record VerificationProblem(VerificationProblemKind Kind, string Detail);
