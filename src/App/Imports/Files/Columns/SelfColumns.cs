namespace Counterpart.App.Imports.Files.Columns;

/// <summary>Tells what people said of themselves from what an observer said: the two are never mixed.</summary>
internal static class SelfColumns
{
    private const string Self = "self";

    private static readonly string[] outcomes =
        ["score", "scores", "rating", "ratings", "result", "results", "assessment", "assessments", "evaluation", "evaluations", "eval", "reflection", "report", "reported", "rated", "scored", "review", "value", "level"];

    /// <summary>"Self", "Self-assessment", "Teacher self evaluation": the text of a cell that says where a result comes from.</summary>
    public static bool Says(string text) => CellText.Split(text).Any(IsSelf);

    /// <summary>"QU (self)", "Self: Questioning", "Self Score". An indicator whose own name has the word ("Self-Practice") is none.</summary>
    public static bool Is(string name, IndicatorNames indicators)
    {
        if (!name.Contains(Self, StringComparison.OrdinalIgnoreCase) || indicators.IsExact(name))
        {
            return false;
        }

        var words = CellText.Split(name);
        string[] others = [.. words.Where(word => !IsSelf(word) && !outcomes.Contains(word))];
        return words.Any(IsSelf) && (others.Length == 0 || others.Length < words.Count(word => !IsSelf(word)) || indicators.Find(string.Join(' ', others)) is not null);
    }

    private static bool IsSelf(string word) => word == Self || (word.StartsWith(Self, StringComparison.Ordinal) && outcomes.Contains(word[Self.Length..]));
}
