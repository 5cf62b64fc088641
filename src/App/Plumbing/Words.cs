using System.Globalization;

namespace Counterpart.App.Plumbing;

/// <summary>Numbers and lists as a sentence says them.</summary>
public static class Words
{
    private static readonly string[] small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"1 pair", "2 pairs", "1,929 rows".</summary>
    public static string Count(long n, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{n:N0} {Noun(n, one, many)}");

    /// <summary>Below ten in words: "no pairs", "one pair", "12 pairs".</summary>
    public static string Spelled(long n, string one, string? many = null) => $"{Number(n)} {Noun(n, one, many)}";

    public static string Number(long n) => n is >= 0 and < 10 ? small[n] : n.ToString(CultureInfo.InvariantCulture);

    public static string Capital(string sentence) => sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>"Ana", "Ana and Walt", "Ana, Walt and Tom".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    private static string Noun(long n, string one, string? many) => n == 1 ? one : many ?? one + "s";
}
