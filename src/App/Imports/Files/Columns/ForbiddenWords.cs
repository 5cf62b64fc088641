namespace Counterpart.App.Imports.Files.Columns;

/// <summary>The ways in which one kind of forbidden content is written above a column.</summary>
internal sealed record ForbiddenWords(string What)
{
    /// <summary>What does not change what a column is about: "Teacher LOE rating 2025" is LOE.</summary>
    private static readonly string[] around =
    [
        "score", "scores", "rating", "ratings", "level", "levels", "lvl", "value", "val", "result", "results", "measure", "measures", "meas", "index", "estimate", "est",
        "percent", "pct", "component", "category", "cat", "label", "number", "num", "year", "yr", "last", "prior", "previous", "prev", "current", "curr", "final",
        "state", "district", "school", "individual", "teacher", "tchr", "educator", "employee", "emp", "staff", "average", "avg", "total", "weighted", "weight", "points", "pts", "of", "sy",
    ];

    private static readonly string[] events = ["date", "dates", "conference", "conf", "meeting", "observer", "evaluator", "goal", "goals", "plan", "time", "visit"];
    private static readonly char[] digits = [.. "0123456789"];
    private static readonly string[] outcomes = ["score", "scores", "rating", "ratings", "level", "lvl", "result", "results"];

    /// <summary>Words that say it wherever they stand.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>Letters that say it, unless the column is about an event: "Summative conference date".</summary>
    public string[] UnlessEvents { get; init; } = [];

    /// <summary>Words that say it only when an outcome is named with them: "VA score", not "VA" (visual arts).</summary>
    public string[] WithOutcomes { get; init; } = [];

    /// <summary>What says it when nothing else is left of the name.</summary>
    public string[] Cores { get; init; } = [];

    /// <summary>Letters that say it wherever they stand in the name.</summary>
    public string[] Phrases { get; init; } = [];

    /// <summary>The whole name, and nothing beside it.</summary>
    public string[] Exactly { get; init; } = [];

    /// <summary>Letters that mean something else and are not looked at.</summary>
    public string[] Allowed { get; init; } = [];

    public bool IsIn(IReadOnlyList<string> words)
    {
        var isEvent = words.Any(events.Contains) && !words.Any(outcomes.Contains);
        var key = Allowed.Aggregate(string.Concat(words), (text, allowed) => text.Replace(allowed, "|", StringComparison.Ordinal));
        return words.Any(Words.Contains)
            || (!isEvent && UnlessEvents.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)))
            || (words.Any(WithOutcomes.Contains) && words.Any(outcomes.Contains))
            || Phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal))
            || Exactly.Contains(key)
            || Cores.Contains(Core(key));
    }

    /// <summary>The words of a column name without years and numbers; letters with points between them are one word: "L.O.E. 2025" is "loe".</summary>
    public static IReadOnlyList<string> In(string header)
    {
        List<string> words = [];
        var letters = "";
        foreach (var word in CellText.Split(header).Select(word => word.Trim(digits)).Where(word => word.Length > 0))
        {
            letters = word.Length == 1 ? letters + word : Close();
            if (word.Length > 1)
            {
                words.Add(word);
            }
        }

        Close();
        return words;

        string Close()
        {
            if (letters.Length > 0)
            {
                words.Add(letters);
            }

            return "";
        }
    }

    private static string Core(string key)
    {
        for (var (before, core) = ("", key); ; (before, core) = (core, Shorter(core)))
        {
            if (before.Length == core.Length)
            {
                return core;
            }
        }
    }

    private static string Shorter(string key)
    {
        var ahead = around.FirstOrDefault(word => word.Length < key.Length && key.StartsWith(word, StringComparison.Ordinal)) ?? "";
        var behind = around.FirstOrDefault(word => word.Length < key.Length - ahead.Length && key.EndsWith(word, StringComparison.Ordinal)) ?? "";
        return key[ahead.Length..^behind.Length];
    }
}
