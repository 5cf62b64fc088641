using Counterpart.App.Guidebook;

namespace Counterpart.App.Tests.Guidebook;

public sealed class GuideTextTests
{
    [Fact]
    public void Paragraphs_headings_lists_lines_and_tables_are_told_apart()
    {
        var blocks = GuideText.Read("One\ntwo\n\nThree\n## Four\n- a\n- b\n1. c\n2. d\nName ___\nGoal ___ 3\n| Date | Minutes | x 5");

        Assert.Equal(
            [
                (GuideBlockKind.Paragraph, "One two", 0), (GuideBlockKind.Paragraph, "Three", 0), (GuideBlockKind.Heading, "Four", 0), (GuideBlockKind.Bullets, "a|b", 0),
                (GuideBlockKind.Steps, "c|d", 0), (GuideBlockKind.Write, "Name", 1), (GuideBlockKind.Write, "Goal", 3), (GuideBlockKind.Log, "Date|Minutes", 5),
            ],
            blocks.Select(b => (b.Kind, string.Join('|', b.Lines.Select(l => string.Concat(l.Select(r => r.Words)))), b.Count)));
    }

    [Fact]
    public void Bold_words_and_links_stand_within_a_line() => Assert.Equal(
        [new("See "), new("this", IsBold: true), new(" and "), new("that", Address: "https://example.org/a"), new(".")],
        GuideText.Read("See **this** and [that](https://example.org/a).").Single().Lines.Single());

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("http://example.org/a?b=c", true)]
    [InlineData("/privacy", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JAVASCRIPT://example.org/%0aalert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("/\\example.org", false)]
    [InlineData("mailto:a@example.org", false)]
    [InlineData("http:example", false)]
    public void A_link_leads_to_this_site_or_the_web_and_runs_nothing(string address, bool allowed)
    {
        Assert.Equal(allowed, GuideText.IsAllowed(address));
        Assert.Equal(allowed, GuideText.Read($"[words]({address})").Single().Lines.Single().Any(r => r.Address is not null));
    }

    [Fact]
    public void What_is_no_mark_stays_as_it_was_typed() =>
        Assert.Equal("<b>[a](javascript:b) ** _ |", string.Concat(GuideText.Read("<b>[a](javascript:b) ** _ |").Single().Lines.Single().Select(r => r.Words)));

    [Fact]
    public void A_number_of_lines_has_a_limit() => Assert.Equal(30, GuideText.Read("Name ___ 99").Single().Count);
}
