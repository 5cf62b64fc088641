namespace Counterpart.App.Plumbing;

public static class Words
{
    /// <summary>"1 pair", "2 pairs".</summary>
    public static string Count(int n, string one, string? many = null) => $"{n} {(n == 1 ? one : many ?? one + "s")}";

    /// <summary>"Ana", "Ana and Walt", "Ana, Walt and Tom".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
