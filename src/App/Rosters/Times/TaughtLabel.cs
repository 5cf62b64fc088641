namespace Counterpart.App.Rosters.Times;

/// <summary>A period as a student information system names it: "3", "Period 3", "03", "3(A)", "3(A,B)".</summary>
/// <param name="Key">The name without "period" and without leading zeros.</param>
/// <param name="Days">Days it is on; empty for all.</param>
public sealed record TaughtLabel(string Key, IReadOnlyList<string> Days)
{
    public static TaughtLabel Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var days = open > 0 && text.EndsWith(')') ? text[(open + 1)..^1].Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        return new(KeyOf(days.Length > 0 ? text[..open] : text), [.. days.Select(KeyOf)]);
    }

    public bool Means(string label, string day) => Key.Length > 0 && Key == KeyOf(label) && (Days.Count == 0 || Days.Contains(KeyOf(day), StringComparer.Ordinal));

    private static string KeyOf(string text)
    {
        var key = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        foreach (var word in (string[])["period", "block", "per", "day", "p"])
        {
            if (key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal) && (word.Length > 1 || char.IsDigit(key[word.Length])))
            {
                key = key[word.Length..];
                break;
            }
        }

        return key.TrimStart('0') is { Length: > 0 } short_ ? short_ : key;
    }
}
