using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>What one school adds to the files of a run. The facts it was made from are let go.</summary>
internal sealed record SchoolResult(IReadOnlyList<string[]> Pairs, IReadOnlyList<string[]> Unmatched, byte[] Proof)
{
    public IReadOnlyList<QuestionProblem> Problems { get; init; } = [];

    public int NotTakingPart { get; init; }
}
