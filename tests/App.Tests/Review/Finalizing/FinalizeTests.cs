using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Finalizing;

public sealed class FinalizeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task From_a_first_run_to_thirty_partnerships_in_five_presses_and_nothing_is_sent()
    {
        var school = await ReviewSchool.OfManyAsync(app, 60);
        var mail = await app.WithDbAsync(db => db.Outbox.CountAsync());
        var browser = await school.BoardAsync();
        await browser.PressAsync("ready pairs as good");
        await browser.OpenAsync("/school/matches/finalize");
        await browser.FollowAsync("Tick all 30");

        var done = await browser.PressAsync("Finalize 30 partnerships");

        Assert.Equal("/school/matches/finalized", done.Path);
        Assert.Equal("30 partnerships finalized. Nothing has been sent.", done.Says);
        var made = await PartnershipsAsync(school);
        Assert.Equal(30, made.Count);
        Assert.Equal(60, made.SelectMany(p => p.Seats).Select(s => s.PersonId).Distinct().Count());
        Assert.Equal(mail, await app.WithDbAsync(db => db.Outbox.CountAsync()));
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(PairMark.Finalized, p.Mark));
    }

    [Fact]
    public async Task A_ready_part_is_finalized_and_the_rest_waits_in_the_draft()
    {
        var (school, browser) = await OpenAsync();

        await browser.PressAsync("Finalize 2 partnerships", ("Dev Patel + Erin Walsh", "off"));

        var made = Assert.Single(await PartnershipsAsync(school));
        Assert.Equal(new[] { school.People["Ana Ortiz"].Id, school.People["Walt Greer"].Id }.Order(), made.Seats.Select(s => s.PersonId!.Value).Order());
        Assert.Matches("^[A-Z]+-2627-01$", made.Reference);
        Assert.Equal(PairMark.None, (await school.PairOfAsync("Dev Patel")).Mark);
    }

    [Fact]
    public async Task A_first_wave_ticks_so_many_pairs_both_ways_first_and_the_rest_waits()
    {
        var school = await ReviewSchool.OfManyAsync(app, 24, results: false);
        var browser = await school.BoardAsync();
        Assert.Equal("/school/matches/finalize?first=10", browser.Now.Page.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Start with a first wave", StringComparison.Ordinal)).GetAttribute("href"));
        await browser.OpenAsync("/school/matches/finalize");

        var wave = await browser.PressAsync("Tick these", ("Start with a first wave: how many pairs now", "5"));

        var rows = wave.Page.QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(12, rows.Count);
        Assert.Equal([.. Enumerable.Repeat(true, 5), .. Enumerable.Repeat(false, 7)], rows.Select(r => r.QuerySelector("input")!.HasAttribute("checked")));
        Assert.Equal(rows.Select(r => r.TextContent.Contains("Look first", StringComparison.Ordinal)).Order(), rows.Select(r => r.TextContent.Contains("Look first", StringComparison.Ordinal)));
        Assert.Contains("First wave: five pairs are ticked.", wave.Text, StringComparison.Ordinal);
        await browser.PressAsync("Finalize 5 partnerships");
        Assert.Equal(5, (await PartnershipsAsync(school)).Count);
        Assert.Contains("5 pairs are finalized. The other 7 wait in this draft and can follow any day.", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("ten")]
    [InlineData("-3")]
    public async Task A_wave_that_is_no_number_is_said_and_nothing_typed_is_lost(string typed)
    {
        var (_, browser) = await OpenAsync();

        var page = await browser.PressAsync("Tick these", ("Start with a first wave: how many pairs now", typed));

        Assert.Contains("Write how many pairs go first, such as 10.", page.Text, StringComparison.Ordinal);
        Assert.Equal(typed, page.Page.QuerySelector("#First")!.GetAttribute("value"));
        Assert.NotNull(page.Page.QuerySelector("#First_error"));
    }

    [Fact]
    public async Task The_focus_is_one_indicator_from_each_and_what_each_brings_is_kept_sealed()
    {
        var (school, browser) = await OpenAsync();
        Assert.Contains("Lesson Structure and Pacing; Questioning", browser.Now.Text, StringComparison.Ordinal);

        await browser.PressAsync("Finalize 2 partnerships");

        var made = (await PartnershipsAsync(school)).Single(p => p.Seats.Exists(s => s.PersonId == school.People["Ana Ortiz"].Id));
        var words = app.Vault.Open<PartnershipWords>(Purpose.PartnershipWords, made.SealedWords);
        Assert.Equal(["LS", "QU"], words.Focus);
        Assert.Equal(["QU"], words.Brings[school.People["Ana Ortiz"].Id]);
        Assert.Equal(["LS"], words.Brings[school.People["Walt Greer"].Id]);
        Assert.True(made.WasSuggested);
        Assert.All(made.Seats, s => Assert.Null(s.FocusAgreedAt));
    }

    [Fact]
    public async Task Pressing_twice_finalizes_once()
    {
        var (school, browser) = await OpenAsync();
        var form = browser.Now;

        await browser.PressAsync("Finalize 2 partnerships");
        var pairs = form.Page.QuerySelectorAll("input[name=pairs]").Select(i => ("pairs", i.GetAttribute("value")!)).ToArray();
        await browser.OpenAsync("/school/matches");
        var again = await browser.PostAsync("/school/matches/finalize", [("version", "1"), .. pairs]);

        Assert.Equal("/school/matches/finalized", again.WentTo);
        Assert.Equal(2, (await PartnershipsAsync(school)).Count);
    }

    [Fact]
    public async Task Two_presses_at_the_same_moment_finalize_once()
    {
        var (school, one) = await OpenAsync();
        var other = await school.School.PrincipalBrowserAsync();
        await other.OpenAsync("/school/matches/finalize");

        var answers = await Task.WhenAll(one.PressOnlyAsync("Finalize 2 partnerships"), other.PressOnlyAsync("Finalize 2 partnerships"));

        Assert.All(answers, a => Assert.Equal("/school/matches/finalized", a.WentTo));
        Assert.Equal(2, (await PartnershipsAsync(school)).Count);
    }

    [Fact]
    public async Task A_pair_that_a_rule_keeps_apart_waits_and_the_rest_can_go()
    {
        var (school, browser) = await OpenAsync();
        await school.RuleAsync("Ana Ortiz", "Walt Greer", RuleKind.Never);

        var page = await browser.OpenAsync("/school/matches/finalize");

        Assert.Contains("A rule keeps", page.Text, StringComparison.Ordinal);
        await browser.PressAsync("Finalize 1 partnership");
        Assert.Single(await PartnershipsAsync(school));
    }

    [Fact]
    public async Task A_rule_set_while_the_page_was_open_still_stops_the_pair()
    {
        var (school, browser) = await OpenAsync();
        await school.RuleAsync("Ana Ortiz", "Walt Greer", RuleKind.Never);

        var refused = await browser.PressAsync("Finalize 2 partnerships");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("apart.", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await PartnershipsAsync(school));
    }

    [Fact]
    public async Task A_second_partnership_waits_for_the_yes_of_that_person()
    {
        var (school, browser) = await WithSecondAsync();
        await browser.OpenAsync("/school/matches/finalize?all=true");
        Assert.Contains("Erin Walsh would be in two partnerships and has not agreed to that yet.", browser.Now.Text, StringComparison.Ordinal);

        await browser.PressAsync("Erin said yes");
        await browser.OpenAsync("/school/matches/finalize?all=true");
        Assert.Contains("Erin Walsh is in two partnerships, agreed", browser.Now.Text, StringComparison.Ordinal);
        await browser.PressAsync("Finalize 2 partnerships");

        var seats = (await PartnershipsAsync(school)).SelectMany(p => p.Seats).Where(s => s.PersonId == school.People["Erin Walsh"].Id).OrderBy(s => s.Place).ToList();
        Assert.Equal([1, 2], seats.Select(s => s.Place));
        Assert.NotNull(seats[1].ConsentId);
    }

    [Fact]
    public async Task A_finalized_pair_stays_through_a_new_run_and_cannot_be_undone()
    {
        var (school, browser) = await OpenAsync();
        await browser.PressAsync("Finalize 2 partnerships", ("Dev Patel + Erin Walsh", "off"));
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await school.TeacherAsync("Nia Ford", share: ["LS"], workOn: ["QU"]);
        await browser.OpenAsync("/school/matches");
        Assert.DoesNotContain("Undo:", browser.Now.Text, StringComparison.Ordinal);

        await browser.PressAsync("Run again");

        Assert.Contains("Ana Ortiz + Walt Greer", await school.PairsAsync());
        Assert.Equal(PairMark.Finalized, (await school.PairOfAsync("Ana Ortiz")).Mark);
    }

    [Fact]
    public async Task Nothing_a_person_can_open_depends_on_the_results_or_the_card_of_the_partner() => Assert.Equal(
        await SeenByAnaAsync(share: ["LS"], workOn: ["QU"], 1000),
        await SeenByAnaAsync(share: ["TH"], workOn: ["GRP", "MS"], 4500));

    [Fact]
    public async Task Teachers_and_unticked_delegates_may_not_finalize()
    {
        var (school, _) = await OpenAsync();
        var teacher = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        var unticked = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal));

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/matches/finalize")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await unticked.OpenAsync("/school/matches/finalize")).Status);
    }

    private async Task<(ReviewSchool School, Browser Browser)> OpenAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync("/school/matches/finalize");
        return (school, browser);
    }

    /// <summary>Ana, alone since she and Walt were parted, takes Erin as a partner beside Dev.</summary>
    private async Task<(ReviewSchool School, Browser Browser)> WithSecondAsync()
    {
        var (school, browser) = await OpenAsync();
        await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}/apart");
        await browser.PressAsync("Keep them apart", ("Only part them", "on"));
        await browser.FollowAsync("Find a place for Ana Ortiz");
        await browser.PressAsync("Pair them as well", ("Who", "Erin Walsh, 7 ELA"));
        return (school, browser);
    }

    /// <summary>What Ana can open after she and Walt were finalized, with Walt's answers and results as given.</summary>
    private async Task<string> SeenByAnaAsync(IReadOnlyList<string> share, IReadOnlyList<string> workOn, int results)
    {
        var school = await ReviewSchool.MakeAsync(app);
        await school.TeacherAsync("Ana Ortiz", "7", "Math", "118", share: ["QU"], workOn: ["LS"]);
        await school.TeacherAsync("Walt Greer", "8", "Science", "226", share, workOn);
        await school.ResultsAsync("Ana Ortiz", ("QU", 4000), ("LS", 2500), ("TH", 3000));
        await school.ResultsAsync("Walt Greer", ("QU", results), ("LS", 3000), ("TH", results));
        var browser = await school.BoardAsync();
        await browser.OpenAsync("/school/matches/finalize?all=true");
        await browser.PressAsync("Finalize 1 partnership");
        var ana = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        var all = "";
        foreach (var path in new[] { "/home", "/card", "/words", "/settings" })
        {
            all += (await ana.OpenAsync(path)).Text;
        }

        return all.Replace(school.School.School.Name, "the school", StringComparison.Ordinal).Replace(school.People["Ana Ortiz"].Email!, "ana", StringComparison.Ordinal);
    }

    private Task<List<Partnership>> PartnershipsAsync(ReviewSchool school) =>
        app.WithDbAsync(db => db.Partnerships.AsNoTracking().Include(p => p.Seats).Where(p => p.SchoolId == school.School.School.Id).OrderBy(p => p.Id).ToListAsync());
}
