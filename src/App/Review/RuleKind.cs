namespace Counterpart.App.Review;

public enum RuleKind
{
    Never,
    Always,
    Prefer,
    WorksWell,
}
