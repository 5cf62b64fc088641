using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit.OfSchool;

public sealed class ActsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_principal_and_a_delegate_read_the_same_lines_of_the_shared_work()
    {
        var review = await ReviewSchool.OfFourAsync(app);
        var marcus = await review.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [May.ReviewMatches]);
        var (hers, his) = (await review.School.PrincipalBrowserAsync(), await app.BrowserOfAsync(marcus));
        await his.OpenAsync("/school/matches");
        await his.PressAsync("Run suggestions");
        await his.PressAsync("Lock");

        foreach (var browser in new[] { hers, his })
        {
            var page = await browser.OpenAsync("/school/acts");
            Assert.Contains("Marcus Webb ran suggestions.", page.Text, StringComparison.Ordinal);
            Assert.Matches("Marcus Webb marked or locked [A-Z][a-z]+ [A-Z][a-z]+ and [A-Z][a-z]+ [A-Z][a-z]+\\.", page.Text);
        }
    }

    [Fact]
    public async Task A_delegate_reads_nothing_of_work_that_was_not_handed_over_and_no_rule_says_about_whom()
    {
        var review = await ReviewSchool.OfFourAsync(app);
        var marcus = await review.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [May.ReviewMatches]);
        var hers = await review.School.PrincipalBrowserAsync();
        await hers.OpenAsync("/school/matches/rules");
        await hers.PressAsync("Add the rule", ("One teacher", "Ana Ortiz"), ("And another", "Walt Greer"), ("Keep apart", "on"));

        var (mine, his) = (await hers.OpenAsync("/school/acts"), await (await app.BrowserOfAsync(marcus)).OpenAsync("/school/acts"));

        Assert.Contains("Renee Holt set a rule about two people.", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("set a rule", his.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_one_person_can_be_read_alone_and_those_of_another_school_never()
    {
        var (review, other) = (await ReviewSchool.OfFourAsync(app), await ReviewSchool.OfFourAsync(app));
        var marcus = await review.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [May.ReviewMatches]);
        var hers = await review.School.PrincipalBrowserAsync();
        var his = await app.BrowserOfAsync(marcus);
        foreach (var (browser, button) in new[] { (hers, "Run suggestions"), (his, "Lock") })
        {
            await browser.OpenAsync("/school/matches");
            await browser.PressAsync(button);
        }

        var all = await hers.OpenAsync("/school/acts");
        var alone = await hers.OpenAsync($"/school/acts?by={marcus.PublicId}");

        Assert.Contains("ran suggestions", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ran suggestions", alone.Text, StringComparison.Ordinal);
        Assert.Contains("marked or locked", alone.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing yet", (await (await other.School.PrincipalBrowserAsync()).OpenAsync($"/school/acts?by={marcus.PublicId}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_may_not_read_them_and_a_card_somebody_filled_in_alone_is_no_act_of_a_leader()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var browser = await app.BrowserOfAsync(ana);
        await browser.OpenAsync("/card");
        await browser.PressAsync("Send my card", ("share: Questioning", "on"));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/school/acts")).Status);
        Assert.DoesNotContain("Ana Ortiz", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/acts")).Text, StringComparison.Ordinal);
    }
}
