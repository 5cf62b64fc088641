using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>A group as a proof file stores it.</summary>
internal sealed record ProofGroup(string[] Members, GroupOrigin Origin);
