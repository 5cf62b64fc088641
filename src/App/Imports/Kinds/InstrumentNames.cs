using Counterpart.App.Evaluations;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Says whether a file's name of an instrument means a rubric. Results of different instruments never mix, so only plain names count.</summary>
internal static class InstrumentNames
{
    private static readonly string[] shortNames = ["team", "teamge", "teamgeneral", "generaleducator", "teamteacher", "teacher", "teameducator"];

    public static bool Is(Rubric rubric, string text)
    {
        var key = Key(text);
        return key.Length == 0
            || shortNames.Contains(key, StringComparer.Ordinal)
            || key.StartsWith(Key(rubric.Name), StringComparison.Ordinal)
            || key.StartsWith(Key(rubric.Code), StringComparison.Ordinal);
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
