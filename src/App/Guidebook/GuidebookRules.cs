using Counterpart.App.Plumbing;

namespace Counterpart.App.Guidebook;

/// <summary>What a section may say. Knows no database, no clock and no request.</summary>
public static class GuidebookRules
{
    public const int MostTitle = 60;

    /// <summary>What one printed page holds, with a little room.</summary>
    public const int MostText = 2600;

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

        if (text.Length > MostText)
        {
            yield return new("Text", $"This has {text.Length:N0} characters. One printed page holds {MostText:N0}: shorten it by {text.Length - MostText:N0}");
        }

        if (GuideText.Addresses(text).FirstOrDefault(a => !GuideText.IsAllowed(a)) is { } address)
        {
            yield return new("Text", $"The link to “{address}” does not work here. Begin it with https:// or http://, or with / for a page of this site");
        }
    }
}
