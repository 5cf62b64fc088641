namespace Counterpart.App.Review.Rules;

/// <summary>A rule as the list shows it.</summary>
public sealed record ListedRule(Guid Id, RuleKind Kind, BoardPerson One, BoardPerson Other);
