namespace Counterpart.App.Imports.Files;

/// <summary>What a principal knows about two people.</summary>
public enum RuleKind
{
    Never,
    Always,
    Prefer,
    WorksWell,
}
