using Counterpart.App.Review;

namespace Counterpart.App.Imports.Kinds;

/// <summary>A rule as files and reports call it.</summary>
internal static class RuleWords
{
    public static string For(RuleKind kind) => kind switch
    {
        RuleKind.Never => "never",
        RuleKind.Always => "always",
        RuleKind.Prefer => "prefer",
        _ => "works well",
    };
}
