namespace Counterpart.App.Review.Rules;

/// <summary>One rule as the rules about rules see it.</summary>
public readonly record struct RuleLine(long First, long Second, RuleKind Kind)
{
    public bool Concerns(long person) => First == person || Second == person;

    public bool Concerns(long one, long other) => (First == one && Second == other) || (First == other && Second == one);
}
