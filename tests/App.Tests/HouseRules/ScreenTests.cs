using System.Text.RegularExpressions;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>What a screen may not carry: code or style of its own, requests to strangers, and words that judge people.</summary>
public sealed partial class ScreenTests
{
    /// <summary>Sentences of the programs themselves that say what a partnership is not.</summary>
    private static readonly string[] quoted =
    [
        "not a coaching or mentoring relationship",
        "not about overall effectiveness",
    ];

    private static readonly List<(string File, string Text)> screens =
        [.. SourceTree.Files("src/App", "*.cshtml").Select(f => (f, File.ReadAllText(Path.Combine(SourceTree.Root, f))))];

    [Fact]
    public void A_screen_has_no_style_or_script_of_its_own() => Rule.Holds(Found(OwnCode()));

    [Fact]
    public void A_screen_asks_no_other_server_for_anything() => Rule.Holds(Found(OtherServer()));

    [Fact]
    public void A_style_sheet_asks_no_other_server_for_anything() => Rule.Holds(
        from file in SourceTree.Files("src/App/wwwroot", "*.css")
        from Match match in StyleOfOtherServer().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, file)))
        select $"{file}: {match.Value}");

    [Fact]
    public void A_screen_does_not_use_words_that_judge() => Rule.Holds(
        from screen in screens
        let text = quoted.Aggregate(Prose(screen.Text), (t, sentence) => t.Replace(sentence, "", StringComparison.OrdinalIgnoreCase))
        from Match match in JudgingWord().Matches(text)
        select $"{screen.File}: {match.Value}");

    [Fact]
    public void A_screen_does_not_exclaim() => Rule.Holds(Found(Exclamation()));

    private static IEnumerable<string> Found(Regex what) =>
        from screen in screens
        from Match match in what.Matches(screen.Text)
        select $"{screen.File}: {match.Value.Trim()}";

    /// <summary>White space folded, so that a sentence is found although a line broke it.</summary>
    private static string Prose(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""<style\b|\sstyle\s*=|<script\b(?![^>]*\ssrc=)[^>]*>|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnCode();

    [GeneratedRegex("""\b(src|href|action|srcset)\s*=\s*["']?(https?:)?//[^"'\s>]*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherServer();

    [GeneratedRegex("""(url\(|@import)\s*["']?(https?:)?//[^"')]*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StyleOfOtherServer();

    [GeneratedRegex(
        @"\b(mentor\w*|mentee\w*|coach\w*|buddy|buddies|weak\w*|deficien\w*|scor(e|es|ed|ing)|rating(s)?|rank(s|ed|ing)?|overall|effectiveness|underperform\w*|low-performing|high-performing|overdue|non-compliant|quota|algorithm says|best match)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex JudgingWord();

    [GeneratedRegex(@"[a-z]!(\s|<|$)[^=].{0,20}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Exclamation();
}
