using System.Net;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Compare;

public sealed class CompareTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Fill = "Run again for who changed and who has no partner";

    [Fact]
    public async Task Before_the_first_run_there_is_nothing_to_compare()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.School.PrincipalBrowserAsync();

        var page = await browser.OpenAsync("/school/matches/compare");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nothing to compare yet", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/matches/compare?from=7")).Status);
    }

    [Fact]
    public async Task One_joins_and_one_leaves_and_every_other_pair_stays_unmarked_as_it_was()
    {
        var school = await ReviewSchool.OfManyAsync(app, 30);
        var browser = await school.BoardAsync();
        var before = (await school.DraftAsync()).Pairs;
        var (left, other) = await LeavesAndJoinsAsync(school, before);
        browser = await school.School.PrincipalBrowserAsync();

        var said = await RunAgainAsync(browser, Fill);

        var now = (await school.DraftAsync()).Pairs;
        Assert.Contains("15 suggested partnerships", said.Says!, StringComparison.Ordinal);
        Assert.Equal(before.Where(p => !p.Has(left)).Select(p => p.Id).Order(), now.Where(p => !p.Has(school.Key("Min Park"))).Select(p => p.Id).Order());
        Assert.True((await school.PairOfAsync("Min Park")).Has(other));
        var page = await browser.OpenAsync("/school/matches/compare");
        Assert.Contains("One change, 14 pairs kept exactly", page.Text, StringComparison.Ordinal);
        Assert.Contains("Min Park joined", page.Text, StringComparison.Ordinal);
        Assert.Contains("does not take part any more", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Using_the_new_pair_marks_it_and_nothing_else()
    {
        var school = await ReviewSchool.OfManyAsync(app, 12);
        var browser = await school.BoardAsync();
        await LeavesAndJoinsAsync(school, (await school.DraftAsync()).Pairs);
        browser = await school.School.PrincipalBrowserAsync();
        await RunAgainAsync(browser, Fill);
        await browser.OpenAsync("/school/matches/compare");

        var page = await browser.PressAsync("Use new, " + school.Say(await school.PairOfAsync("Min Park")));

        Assert.Equal("You said yes to 1 new pair. Teachers see nothing yet.", page.Says);
        Assert.Contains("You said yes", page.Text, StringComparison.Ordinal);
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(p.Has(school.Key("Min Park")) ? PairMark.Good : PairMark.None, p.Mark));
    }

    [Fact]
    public async Task A_fifth_joins_a_pair_nobody_reviewed_and_keeping_that_pair_puts_exactly_it_back()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.PressAsync("Looks good, Dev Patel and Erin Walsh");
        app.Clock.Forward(TimeSpan.FromDays(30));
        await school.TeacherAsync("Min Park", "7", "Science", "300", share: ["FEED"], workOn: ["ACT"]);
        browser = await school.School.PrincipalBrowserAsync();
        await RunAgainAsync(browser, Fill);
        Assert.Equal(["Ana Ortiz + Min Park + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
        var page = await browser.OpenAsync("/school/matches/compare");
        Assert.Contains("Min Park joined. A group of three, so that nobody is alone.", page.Text, StringComparison.Ordinal);

        var kept = await browser.PressAsync("Keep as before, Ana Ortiz + Min Park + Walt Greer");

        Assert.Equal("Kept as before: Ana Ortiz + Walt Greer. Min Park has no partner yet.", kept.Says);
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
        Assert.Equal(PairMark.Good, (await school.PairOfAsync("Dev Patel")).Mark);
        Assert.Contains("Nothing is different", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_lists_only_differences_and_going_back_restores_the_draft_exactly()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.PressAsync("Lock, Ana Ortiz and Walt Greer");
        var august = await VersionAsync(school);
        app.Clock.Forward(TimeSpan.FromDays(30));
        browser = await school.School.PrincipalBrowserAsync();
        await RunAgainAsync(browser, null);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Unlock, Ana Ortiz and Walt Greer");
        var pair = await school.PairOfAsync("Ana Ortiz");
        await browser.OpenAsync($"/school/matches/{pair.Id:N}/apart");
        await browser.PressAsync("Keep them apart");
        Assert.NotEqual(august.Pairs, (await VersionAsync(school)).Pairs);

        var page = await browser.OpenAsync($"/school/matches/compare?from={august.Number}");
        Assert.Contains("Ana Ortiz + Walt Greer", page.Text, StringComparison.Ordinal);
        Assert.Contains("You kept Ana and Walt apart", page.Text, StringComparison.Ordinal);

        // The rule still holds, so going back names the pair that cannot be again; once the rule is gone, it is exact.
        await browser.PressAsync($"Go back to this draft of {Counterpart.App.Plumbing.SchoolTime.Say(august.At, school.School.School.TimeZone)}");
        Assert.Contains("Not again", browser.Now.Says!, StringComparison.Ordinal);
        await app.WithDbAsync(db => db.PersonRules.Where(r => r.SchoolId == school.School.School.Id).ExecuteDeleteAsync());
        await browser.OpenAsync($"/school/matches/compare?from={august.Number}");
        var back = await browser.PressAsync($"Go back to this draft of {Counterpart.App.Plumbing.SchoolTime.Say(august.At, school.School.School.TimeZone)}");

        Assert.StartsWith("You are back at your draft of", back.Says, StringComparison.Ordinal);
        var now = await VersionAsync(school);
        Assert.Equal(august.Pairs, now.Pairs);
        Assert.Equal(august.SealedReasons, now.SealedReasons);
        Assert.Equal(august.RunId, now.RunId);
    }

    [Fact]
    public async Task On_an_older_page_nothing_is_put_back()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.PressAsync("Lock, Ana Ortiz and Walt Greer");
        await browser.OpenAsync("/school/matches/compare");

        var stale = await browser.PostAsync("/school/matches/compare?handler=Restore", ("version", "1"), ("from", "1"), ("back", "1"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(2, (await school.DraftAsync()).Number);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/school/matches/compare?handler=Restore", ("version", "2"), ("from", "1"), ("back", "99"))).Status);
    }

    private static async Task<Answer> RunAgainAsync(Browser browser, string? button)
    {
        var page = await browser.OpenAsync("/school/matches");
        if (button is not null)
        {
            return await browser.PressAsync(button);
        }

        var version = page.Page.QuerySelector("input[name=version]")!.GetAttribute("value")!;
        return await browser.PostAsync("/school/matches?handler=Run", ("version", version));
    }

    private async Task<DraftVersion> VersionAsync(ReviewSchool school) =>
        await app.WithDbAsync(db => db.DraftVersions.AsNoTracking().Where(d => d.SchoolId == school.School.School.Id).OrderByDescending(d => d.Number).FirstAsync());

    /// <summary>Somebody of the first pair leaves, and Min Park joins, some days later.</summary>
    private async Task<(string Left, string Other)> LeavesAndJoinsAsync(ReviewSchool school, IReadOnlyList<DraftPair> pairs)
    {
        var (left, other) = (pairs[0].Members[0], pairs[0].Members[1]);
        app.Clock.Forward(TimeSpan.FromDays(30));
        var id = Guid.Parse(left);
        var yesterday = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime).AddDays(-2);
        await app.WithDbAsync(db => db.Positions.Where(p => p.Person!.PublicId == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EndsOn, yesterday)));
        await school.TeacherAsync("Min Park", "7", "Science", "300", share: ["QU"], workOn: ["LS"]);
        return (left, other);
    }
}
