namespace Counterpart.App.Review.Rules;

/// <summary>Rules that cannot all hold, or a rule that cannot hold at all.</summary>
/// <param name="People">Whom to name, in the order of the sentence.</param>
/// <param name="Kind">What stands in the way.</param>
public sealed record RuleConflict(RuleConflictKind Kind, IReadOnlyList<long> People);
