using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class ApartTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Keeping_two_apart_swaps_exactly_two_pairs_and_no_later_list_names_them_together()
    {
        var (school, browser) = await OnPageAsync();

        var apart = await browser.PressAsync("Keep them apart");

        Assert.StartsWith("You kept Ana Ortiz and Walt Greer apart. Now:", apart.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz + Walt Greer", await school.PairsAsync());
        Assert.Equal(2, (await school.PairsAsync()).Count);
        Assert.Equal(RuleKind.Never, Assert.Single(await RulesAsync(school)).Kind);
        var page = await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}?for={school.Key("Ana Ortiz")}");
        Assert.DoesNotContain(page.Page.QuerySelectorAll("select option, table.rows--grid th"), e => e.TextContent.Contains("Walt", StringComparison.Ordinal));
        await browser.OpenAsync("/school/matches");
        Assert.DoesNotContain("Run again", browser.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rule_holds_in_a_new_run_and_is_visible_to_neither_teacher()
    {
        var (school, browser) = await OnPageAsync();
        await browser.PressAsync("Keep them apart");
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await school.CardAsync(await NewAsync(school), ["QU"], ["LS"]);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");

        Assert.DoesNotContain(await school.PairsAsync(), p => p.Contains("Ana", StringComparison.Ordinal) && p.Contains("Walt", StringComparison.Ordinal));
        var ana = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        foreach (var path in new[] { "/home", "/card", "/words", "/settings" })
        {
            var seen = await ana.OpenAsync(path);
            Assert.DoesNotContain("apart", seen.Html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Only_parting_them_leaves_both_in_the_tray_with_a_way_in()
    {
        var (school, browser) = await OnPageAsync();

        var apart = await browser.PressAsync("Keep them apart", ("Only part them", "on"));

        Assert.Equal(["Dev Patel + Erin Walsh"], await school.PairsAsync());
        Assert.Contains("Two people have no partner yet", apart.Text, StringComparison.Ordinal);
        var place = await browser.FollowAsync("Find a place for Ana Ortiz");
        Assert.Equal(HttpStatusCode.OK, place.Status);
        Assert.DoesNotContain("Pair with Walt", place.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_brings_the_pair_back_and_takes_the_rule_away()
    {
        var (school, browser) = await OnPageAsync();
        await browser.PressAsync("Keep them apart");

        await browser.PressAsync("Undo: you kept Ana and Walt apart");

        Assert.Contains("Ana Ortiz + Walt Greer", await school.PairsAsync());
        Assert.Empty(await RulesAsync(school));
    }

    [Fact]
    public async Task A_delegate_who_may_review_but_not_set_rules_cannot_keep_apart()
    {
        var (school, _) = await OnPageAsync();
        var delegated = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, "", "", "", May.ReviewMatches));

        Assert.Equal(HttpStatusCode.Forbidden, (await delegated.OpenAsync(await AddressAsync(school))).Status);
    }

    private async Task<(ReviewSchool School, Browser Browser)> OnPageAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync(await AddressAsync(school));
        return (school, browser);
    }

    private static async Task<string> AddressAsync(ReviewSchool school) => $"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}/apart";

    private static async Task<string> NewAsync(ReviewSchool school)
    {
        await school.TeacherAsync("Nia Ford");
        return "Nia Ford";
    }

    private Task<List<PersonRule>> RulesAsync(ReviewSchool school) =>
        app.WithDbAsync(db => db.PersonRules.AsNoTracking().Where(r => r.SchoolId == school.School.School.Id).ToListAsync());
}
