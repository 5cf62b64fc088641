namespace Counterpart.Pairing;

/// <summary>What a change costs: the groups it touches, before and after.</summary>
public sealed record Price
{
    /// <summary>Groups that would end.</summary>
    public required IReadOnlyList<PlanGroup> Ends { get; init; }

    /// <summary>Groups that would come; the one asked for is first.</summary>
    public required IReadOnlyList<PlanGroup> Comes { get; init; }

    /// <summary>People of the ending groups, and joined singles, who would be left without partner, ascending.</summary>
    public IReadOnlyList<string> LeavesAlone { get; init; } = [];

    /// <summary>Counts of the ending groups; singles who take part in the change are counted as alone.</summary>
    public required PlanCounts Before { get; init; }

    /// <summary>Counts of the coming groups.</summary>
    public required PlanCounts After { get; init; }

    /// <summary>Points after minus points before, for ordering only; never shown.</summary>
    public long PointsGained { get; init; }

    /// <summary>Why it was not suggested although it looks at least as good on every shown count and better on one.</summary>
    public WhyNot WhyNot { get; init; }
}
