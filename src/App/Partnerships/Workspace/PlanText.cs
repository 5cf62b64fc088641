namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What only the pair reads of its plan. Whatever is empty is decided later.</summary>
public sealed record PlanText
{
    public string Goal { get; init; } = "";

    /// <summary>How they will notice that they got there.</summary>
    public string Notice { get; init; } = "";

    /// <summary>When they meet, in their own words.</summary>
    public string Meet { get; init; } = "";

    /// <summary>Indicator codes the goal is tied to, in rubric order.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    public bool SaysTheSameAs(PlanText other) => (Goal, Notice, Meet) == (other.Goal, other.Notice, other.Meet) && Focus.SequenceEqual(other.Focus, StringComparer.Ordinal);
}
