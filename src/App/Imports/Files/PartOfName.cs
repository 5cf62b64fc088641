namespace Counterpart.App.Imports.Files;

/// <summary>Finds the one indicator that a shortened name can mean: "Lesson Structure", "Content Knowledge", "Presenting Instr. Content", "Grouping".</summary>
internal sealed class PartOfName(IReadOnlyList<IndicatorName> indicators)
{
    private const int ShortestWord = 3;

    /// <summary>One word alone has to be a telling one.</summary>
    private const int ShortestAlone = 8;

    private static readonly string[] small = ["and", "of", "the", "for", "to", "in"];
    private static readonly string[] tooPlain = ["students", "teachers"];

    private readonly List<(string Code, string[] Words)> names = [.. indicators.Select(i => (i.Code, Words(i.Name)))];

    /// <returns>Null when none or several can be meant.</returns>
    public string? Find(string text)
    {
        var words = Words(text);
        if (words.Length == 0 || words.Any(w => w.Length < ShortestWord) || (words.Length == 1 && (words[0].Length < ShortestAlone || tooPlain.Contains(words[0], StringComparer.Ordinal))))
        {
            return null;
        }

        return names.Where(n => words.Length == 1 ? n.Words[0].StartsWith(words[0], StringComparison.Ordinal) : AreIn(words, n.Words)).Take(2).ToList() is [var only] ? only.Code : null;
    }

    /// <summary>Each is the beginning of a word of the name, in the same order.</summary>
    private static bool AreIn(string[] words, string[] name)
    {
        var at = 0;
        return words.All(word =>
        {
            at = Array.FindIndex(name, at, n => n.StartsWith(word, StringComparison.Ordinal)) + 1;
            return at > 0;
        });
    }

    private static string[] Words(string text) => [.. CellText.Split(text).Where(w => !small.Contains(w, StringComparer.Ordinal))];
}
