using Counterpart.App.Review.Workbooks;

namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>A workbook beside the draft: what would change, or what is to be corrected first.</summary>
public sealed record PeerPlan
{
    public required IReadOnlyList<PlanProblem> Problems { get; init; }
    public required IReadOnlyList<PeerEntry> Entries { get; init; }

    /// <summary>The groups that the workbook makes or marks anew, by members in order, with their mark.</summary>
    public required IReadOnlyList<(IReadOnlyList<string> Members, PeerMark Mark)> Groups { get; init; }

    /// <summary>Each change as a sentence.</summary>
    public required IReadOnlyList<string> Changes { get; init; }
}
