using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>What is known of the steps of one person in a pair.</summary>
public sealed record JourneyFacts
{
    public required DateOnly Today { get; init; }
    public required DateOnly YearEndsOn { get; init; }
    public required PlanStatus Plan { get; init; }

    /// <summary>In order: at whose school, when (null: not planned), and whether it took place.</summary>
    public required IReadOnlyList<(string School, DateOnly? On, bool IsDone)> Visits { get; init; }

    public required DateOnly? CallOn { get; init; }
    public required bool CallIsDone { get; init; }
    public required bool DebriefIsFinished { get; init; }
    public required bool DebriefIsSkipped { get; init; }
}
