using System.Net;
using Counterpart.App.Partnerships;
using Counterpart.App.Tests.Rosters;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Introductions;

public sealed class LettersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Until_something_is_agreed_a_letter_names_the_partner_and_nothing_else()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/letters?all=on");

        Assert.Contains("you and Walt Greer are partners", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Room 226", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesson Structure", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_waits_until_everybody_in_the_partnership_has_been_talked_with()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        Assert.Empty((await browser.OpenAsync("/school/introductions/letters")).Page.QuerySelectorAll("article.letter"));

        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Ana Ortiz", ("I talked with Ana", "on"), ("Ana agrees to the focus", "on"), ("Ana agrees that the letters say", "on"));
        Assert.Empty((await browser.OpenAsync("/school/introductions/letters")).Page.QuerySelectorAll("article.letter"));
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Walt Greer", ("I talked with Walt", "on"));

        var letters = (await browser.OpenAsync("/school/introductions/letters")).Page.QuerySelectorAll("article.letter");
        Assert.Equal(2, letters.Length);
        Assert.All(letters, l => Assert.DoesNotContain("focus together", l.TextContent, StringComparison.Ordinal));
        Assert.All(letters, l => Assert.DoesNotContain("Lesson Structure", l.TextContent, StringComparison.Ordinal));
        Assert.All(letters, l => Assert.Contains("Questioning", l.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_focus_stands_in_both_letters_once_both_agreed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await AgreeAsync(school, pair);

        var letters = (await browser.OpenAsync("/school/introductions/letters")).Page.QuerySelectorAll("article.letter");

        Assert.All(letters, l => Assert.Contains("Lesson Structure and Pacing; Questioning", l.TextContent, StringComparison.Ordinal));
        Assert.All(letters, l => Assert.DoesNotContain("growth area", l.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_letter_says_all_that_partners_need_and_no_figure_of_the_results()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await school.ResultsAsync(app, pair.Ana, ("QU", 4250), ("LS", 2250));
        var browser = await AgreeAsync(school, pair);

        var letter = (await browser.OpenAsync("/school/introductions/letters")).Page.QuerySelector($"#letter-{pair.Ana.PublicId:N}")!.TextContent;

        Assert.All(
            ["What you bring", "What Walt brings", "Your focus together", "How you were matched", "What I hope you will do", "What I will do", "Who sees what", "Sign in: ", "/guidebook"],
            part => Assert.Contains(part, letter, StringComparison.Ordinal));
        Assert.All(["4.25", "4250", "2.25", "2250"], figure => Assert.DoesNotContain(figure, letter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_proposed_for_the_partner_but_not_agreed_changes_no_byte_of_a_letter()
    {
        var one = await LetterOfAnaAsync(waltBrings: ["LS"]);
        var other = await LetterOfAnaAsync(waltBrings: ["EX", "RC", "TH"]);

        Assert.Equal(one, other);
    }

    [Fact]
    public async Task Letters_that_promise_more_than_the_school_owns_are_not_printed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await AgreeAsync(school, pair);
        await browser.OpenAsync(pair.Address + "/expect");
        await browser.PressAsync("Save for this partnership", ("Substitute half-days for each", "0"));
        await app.WithDbAsync(async db =>
        {
            var row = db.Partnerships.Single(p => p.Id == pair.Partnership.Id);
            row.Expectations = """{"HalfDaysEach":3,"HalfDaysOwned":3}""";
            return await db.SaveChangesAsync();
        });

        var answer = await browser.OpenAsync("/school/introductions/letters");

        Assert.Contains("would promise 3 substitute half-days and the school has 0", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("article.letter"));
        Assert.Empty((await browser.OpenAsync("/school/introductions/letters?kind=pair")).Page.QuerySelectorAll("article.letter"));
    }

    [Fact]
    public async Task Another_schools_letters_are_not_there()
    {
        var pair = await FinalizedPair.MakeAsync(app, await SchoolInTest.MakeAsync(app));
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/school/introductions/letters?pair={pair.Partnership.PublicId:N}&all=on")).Status);
        Assert.DoesNotContain("Ana Ortiz", (await stranger.OpenAsync("/school/introductions/letters?all=on")).Html, StringComparison.Ordinal);
    }

    private static async Task<Browser> AgreeAsync(SchoolInTest school, FinalizedPair pair)
    {
        var browser = await school.PrincipalBrowserAsync();
        foreach (var name in new[] { "Ana Ortiz", "Walt Greer" })
        {
            var first = name.Split(' ')[0];
            await browser.OpenAsync(pair.Address + "/talk");
            await browser.PressAsync(
                $"Save for {name}", ($"I talked with {first}", "on"), ($"{first} agrees to the focus", "on"), ($"{first} agrees that the letters say", "on"));
        }

        return browser;
    }

    private async Task<string> LetterOfAnaAsync(IReadOnlyList<string> waltBrings)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school, waltBrings: waltBrings);
        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/letters?all=on");
        return Anywhere(answer.Page.QuerySelector($"#letter-{pair.Ana.PublicId:N}")!.InnerHtml, school, pair);
    }

    internal static string Anywhere(string html, SchoolInTest school, FinalizedPair pair) => html
        .Replace(school.School.Name, "the school", StringComparison.Ordinal)
        .Replace(ShortCode.Of(pair.Partnership.PublicId), "the code", StringComparison.Ordinal);
}
