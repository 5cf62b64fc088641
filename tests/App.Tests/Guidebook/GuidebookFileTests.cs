using System.Text.RegularExpressions;
using Counterpart.App.Guidebook;

namespace Counterpart.App.Tests.Guidebook;

/// <summary>The product's own text keeps the rules it sets for others, and the words of the program.</summary>
public sealed partial class GuidebookFileTests
{
    public static TheoryData<string> Slugs => [.. GuidebookFile.Sections.Select(s => new TheoryDataRow<string>(s.Slug))];

    [Fact]
    public void There_are_eleven_pages_to_read_and_four_sheets()
    {
        Assert.Equal(["goal-sheet", "meeting-log", "observation", "plan-review"], GuidebookFile.Sections.Where(s => s.IsSheet).Select(s => s.Slug));
        Assert.Equal(11, GuidebookFile.Sections.Count(s => !s.IsSheet));
        Assert.Equal(15, GuidebookFile.Sections.Select(s => s.Slug).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_page_could_be_published_as_it_is(string slug)
    {
        var section = GuidebookFile.Find(slug)!;
        Assert.Empty(GuidebookRules.ObjectionsTo(section.Title, section.Text));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_page_uses_the_words_of_the_program(string slug)
    {
        var section = GuidebookFile.Find(slug)!;
        Assert.Equal("", string.Join(", ", Avoid().Matches($"{section.Title}\n{section.Text}").Select(m => m.Value)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_sentence_has_25_words_at_most(string slug) => Assert.All(
        GuideText.Read(GuidebookFile.Find(slug)!.Text).Where(b => b.Kind != GuideBlockKind.Log).SelectMany(b => b.Lines)
            .SelectMany(l => SentenceEnd().Split(string.Concat(l.Select(r => r.Words)))),
        sentence => Assert.True(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 25, sentence));

    [GeneratedRegex(
        @"\b(mentor\w*|mentee\w*|coach\w*|budd(y|ies)|weak(ness\w*|er|est)?|deficien\w+|performers?|scor(e|es|ed|ing)|ratings?|rated|levels?|rank(s|ed|ing)?|averages?|totals?|overall|effectiveness"
        + @"|optimal|algorithm\w*|complian(ce|t)|quota|overdue|inactive|failing|at risk|confidential|anonymous|private)\b|!",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Avoid();

    [GeneratedRegex(@"[.?:]\s", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();
}
