using Counterpart.App.Plumbing;

namespace Counterpart.App.Guidebook;

/// <summary>What a section may say. Knows no database, no clock and no request.</summary>
public static class GuidebookRules
{
    public const int MostTitle = 60;

    /// <summary>What fits on one printed page between head and foot, in tenths of a line; measured in Chromium, with a little room.</summary>
    private const int PageTenths = 340;

    private const int LettersInLine = 86;

    public static IEnumerable<Objection> ObjectionsTo(string title, string text)
    {
        if (title.Length == 0)
        {
            yield return new("Title", "Give the page a title");
        }

        if (title.Length > MostTitle)
        {
            yield return new("Title", $"Use at most {MostTitle} characters");
        }

        if (text.Length == 0)
        {
            yield return new("Text", "Write the page. To have the product's own text again, use the button further down");
        }

        if (TenthsOfLines(text) is > PageTenths and var tenths)
        {
            yield return new("Text", $"This is longer than one printed page by about {Words.Count((tenths - PageTenths + 9) / 10, "line")}. Shorten it");
        }

        if (GuideText.Addresses(text).FirstOrDefault(a => !GuideText.IsAllowed(a)) is { } address)
        {
            yield return new("Text", $"The link to “{address}” does not work here. Begin it with https:// or http://, or with / for a page of this site");
        }
    }

    private static int TenthsOfLines(string text) => GuideText.Read(text).Sum(b => b.Kind switch
    {
        GuideBlockKind.Heading => 16,
        GuideBlockKind.Write => 18 * b.Count,
        GuideBlockKind.Log => 13 * (b.Count + 1),
        GuideBlockKind.Paragraph => (10 * Lines(b.Lines[0])) + 4,
        _ => b.Lines.Sum(l => (10 * Lines(l)) + 2) + 4,
    });

    private static int Lines(IReadOnlyList<GuideRun> runs) => (runs.Sum(r => r.Words.Length) + LettersInLine - 1) / LettersInLine;
}
