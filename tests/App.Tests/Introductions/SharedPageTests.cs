using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Introductions;

/// <summary>The letters page when it shows one page for each partnership.</summary>
public sealed class SharedPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_shared_page_names_nothing_until_it_is_agreed_and_nothing_in_it_speaks_to_one_person()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        var before = await browser.OpenAsync("/school/introductions/letters?kind=pair&all=on");
        await pair.TalkAsync(browser);

        var after = (await browser.OpenAsync("/school/introductions/letters?kind=pair")).Page.QuerySelectorAll("article.letter");

        Assert.Contains("Ana Ortiz and Walt Greer", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", before.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesson Structure", before.Html, StringComparison.Ordinal);
        var page = Assert.Single(after).TextContent;
        Assert.All(
            ["Ana bringsQuestioning", "Walt bringsLesson Structure and Pacing", "Our focus togetherLesson Structure and Pacing; Questioning", "Room 118", "Room 226"],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Dear", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_page_waits_for_the_conversations_like_a_letter()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();

        Assert.Empty((await browser.OpenAsync("/school/introductions/letters?kind=pair")).Page.QuerySelectorAll("article.letter"));
        await pair.TalkAsync(browser, agree: false);
        Assert.Single((await browser.OpenAsync("/school/introductions/letters?kind=pair")).Page.QuerySelectorAll("article.letter"));
    }

    [Fact]
    public async Task What_was_proposed_but_not_agreed_changes_no_byte_of_a_shared_page()
    {
        var one = await SharedPageAsync(waltBrings: ["LS"]);
        var other = await SharedPageAsync(waltBrings: ["EX", "RC", "TH"]);

        Assert.Equal(one, other);
    }

    private async Task<string> SharedPageAsync(IReadOnlyList<string> waltBrings)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school, waltBrings: waltBrings);
        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/letters?kind=pair&all=on");
        return LettersTests.Anywhere(answer.Page.QuerySelector("article.letter")!.InnerHtml, school, pair);
    }
}
