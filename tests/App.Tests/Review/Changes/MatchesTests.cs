using System.Net;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class MatchesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_anything_changes_the_counts_of_exactly_the_two_pairs_are_shown()
    {
        var (school, browser) = await OnPageOfAnaAsync();

        var chosen = await browser.PressAsync("Show the counts", ("Someone else", "Erin Walsh, 7 ELA"));

        Assert.Contains("If Ana works with Erin", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("4 → 0", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("Four wishes fewer are met. Two fewer pairs bring something both ways.", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("Dev Patel + Walt Greer", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("180 → 180 min a week", chosen.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_swap_changes_both_pairs_and_undo_brings_back_pairs_and_counts()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        var counts = await LedgerAsync(browser);
        await OpenAnaAsync(school, browser);
        await browser.PressAsync("Show the counts", ("Someone else", "Erin Walsh, 7 ELA"));

        var changed = await browser.PressAsync("Make this change", ("Time", "on"));

        Assert.StartsWith("You paired Ana with Erin. Four wishes fewer are met.", changed.Says, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Erin Walsh", "Dev Patel + Walt Greer"], await school.PairsAsync());
        Assert.Equal(("time", true), ((await school.PairOfAsync("Ana Ortiz")).ChangeReason, (await school.PairOfAsync("Ana Ortiz")).IsChanged));
        Assert.NotEqual(counts, await LedgerAsync(browser));
        await browser.PressAsync("Undo: you paired Ana with Erin");
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
        Assert.Equal(counts, await LedgerAsync(browser));
    }

    [Fact]
    public async Task A_change_on_an_old_page_changes_nothing_and_both_versions_are_said()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        await browser.PressAsync("Show the counts", ("Someone else", "Erin Walsh, 7 ELA"));
        var other = await school.School.PrincipalBrowserAsync();
        await other.OpenAsync("/school/matches");
        await other.PressAsync("Lock, Dev Patel and Erin Walsh");

        var stale = await browser.PressAsync("Make this change");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("You asked to pair Ana Ortiz with Erin Walsh on an older draft. Since you opened this page: you locked Dev and Erin.", stale.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_locked_pair_is_no_option_and_the_page_says_how_many_are_hidden()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Lock, Dev Patel and Erin Walsh");

        var page = await OpenAnaAsync(school, browser);

        Assert.Contains("2 swaps are not shown because they would touch a pair you keep.", page.Text, StringComparison.Ordinal);
        Assert.Contains("No plain swap is possible for Ana", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_change_by_hand_the_way_back_says_why_it_looks_better()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}?for={school.Key("Ana Ortiz")}&with={school.Key("Erin Walsh")}");
        await browser.PressAsync("Make this change");

        var page = await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}/partners?for={school.Key("Ana Ortiz")}");

        var line = page.Page.QuerySelector("tbody tr")!;
        Assert.StartsWith("Walt Greer", line.Children[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("Wishes and growth areas met 0 → 4", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Why not first: You changed the plan by hand since the suggestions.", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letting_others_move_shows_the_exact_plan_and_makes_it()
    {
        var school = await ReviewSchool.OfManyAsync(app, 12);
        var browser = await school.BoardAsync();
        var draft = await school.DraftAsync();
        var (one, other) = (draft.Pairs[0].Members[0], draft.Pairs[1].Members[0]);

        var page = await browser.OpenAsync($"/school/matches/{draft.Pairs[0].Id:N}?for={one}&with={other}");
        Assert.Contains("This is the exact best plan under your settings.", page.Text, StringComparison.Ordinal);
        var moved = await browser.PressAsync("change", []);

        var after = await school.DraftAsync();
        Assert.Contains("You paired", moved.Says, StringComparison.Ordinal);
        Assert.Contains(after.Pairs, p => p.Has(one) && p.Has(other));
        Assert.Equal(12, after.Pairs.SelectMany(p => p.Members).Distinct().Count());
    }

    [Fact]
    public async Task Opening_a_pair_is_recorded_for_these_two_and_nobody_else()
    {
        var (school, _) = await OnPageOfAnaAsync();

        var subjects = await app.WithDbAsync(db => db.Audit.Where(a => a.SchoolId == school.School.School.Id && a.Purpose == "review board")
            .OrderByDescending(a => a.Id).Select(a => a.Subjects.Select(s => s.PersonId).ToList()).FirstAsync());

        Assert.Equal(new[] { school.People["Ana Ortiz"].Id, school.People["Walt Greer"].Id }.Order(), subjects.Order());
    }

    [Fact]
    public async Task An_indicator_its_owner_left_out_looks_like_one_that_was_never_observed()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        await school.ResultsAsync("Ana Ortiz", ("TH", 1000), ("GRP", 3000));
        await school.LeavesOutAsync("Ana Ortiz", "TH");
        var browser = await school.BoardAsync();

        var page = await OpenAnaAsync(school, browser);

        Assert.DoesNotContain("Thinking", string.Concat(page.Page.QuerySelectorAll("details tbody").Select(t => t.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pair_of_another_school_is_not_there_and_a_pair_that_changed_leads_to_the_board()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        var stranger = await (await ReviewSchool.OfFourAsync(app)).BoardAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/school/matches/{pair.Id:N}")).Status);
        await stranger.OpenAsync("/school/matches");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"/school/matches/{pair.Id:N}?handler=Swap", ("version", "1"), ("for", school.Key("Ana Ortiz")), ("with", school.Key("Erin Walsh")))).Status);
        await browser.PressAsync("Show the counts", ("Someone else", "Erin Walsh, 7 ELA"));
        await browser.PressAsync("Make this change");
        Assert.Equal("/school/matches", (await browser.OpenAsync($"/school/matches/{pair.Id:N}")).WentTo);
    }

    [Fact]
    public async Task When_the_two_can_meet_or_watch_each_other_is_told_and_unknown_is_not_never()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        await school.OffersAsync("Ana Ortiz", ("Thu", 13));
        await school.OffersAsync("Walt Greer", ("Thu", 13));
        await AddAsync(school, "Ana Ortiz", "Fri", Counterpart.App.Rosters.PeriodKind.Planning);
        await AddAsync(school, "Walt Greer", "Fri", Counterpart.App.Rosters.PeriodKind.Class);

        var lines = (await browser.OpenAsync(browser.Now.Path)).Page.QuerySelectorAll("details table tr").ToDictionary(r => r.Children[0].TextContent.Trim(), r => r.Children[1].TextContent.Trim());

        Assert.Contains("Thu 1:00 to 1:45 PM", lines["Ana and Walt can meet"], StringComparison.Ordinal);
        Assert.Equal("Fri 10:00 to 10:50 AM", lines["Ana can watch Walt teach without cover"]);
        Assert.Equal("Not known yet: it takes a planning period of Walt and a class of Ana.", lines["Walt can watch Ana teach without cover"]);
    }

    [Fact]
    public async Task Specials_of_a_grade_are_planning_time_and_nobody_meets_here_while_at_another_school()
    {
        var (school, browser) = await OnPageOfAnaAsync();
        var here = school.School;
        await app.SaveAsync(new Counterpart.App.Organizations.Bells.BellPeriod { SchoolId = here.School.Id, DistrictId = here.District.Id, SchoolYearId = here.Year.Id, Label = "Specials", StartsAt = new(10, 0), EndsAt = new(10, 45), Days = ["Tue"], Grades = ["7"], Use = Counterpart.App.Organizations.Bells.BellUse.Planning, Place = 0 });
        await AddAsync(school, "Walt Greer", "Tue", Counterpart.App.Rosters.PeriodKind.Class);
        await school.OffersAsync("Ana Ortiz", ("Wed", 14), ("Thu", 14));
        await school.OffersAsync("Walt Greer", ("Wed", 14), ("Thu", 14));
        var birch = await app.SaveAsync(new Counterpart.App.Organizations.School { PublicId = Counterpart.App.Plumbing.PublicId.New(), DistrictId = here.District.Id, Number = "0002", Name = "Birch Elementary", Level = "elementary", TimeZone = "America/Chicago" });
        await app.SaveAsync(new Counterpart.App.Rosters.TeacherPeriod { PersonId = school.People["Walt Greer"].Id, SchoolId = birch.Id, DistrictId = here.District.Id, SchoolYearId = here.Year.Id, Day = "Thu", StartsAt = new(14, 30), EndsAt = new(15, 0), Kind = Counterpart.App.Rosters.PeriodKind.Class });

        var lines = (await browser.OpenAsync(browser.Now.Path)).Page.QuerySelectorAll("details table tr").ToDictionary(r => r.Children[0].TextContent.Trim(), r => r.Children[1].TextContent.Trim());

        Assert.Equal("Tue 10:00 to 10:45 AM", lines["Ana can watch Walt teach without cover"]);
        Assert.Contains("Wed 2:00 to 2:45 PM", lines["Ana and Walt can meet"], StringComparison.Ordinal);
        Assert.DoesNotContain("Thu 2:00", lines["Ana and Walt can meet"], StringComparison.Ordinal);
    }

    private Task<Counterpart.App.Rosters.TeacherPeriod> AddAsync(ReviewSchool school, string name, string day, Counterpart.App.Rosters.PeriodKind kind) => app.SaveAsync(new Counterpart.App.Rosters.TeacherPeriod
    {
        PersonId = school.People[name].Id, SchoolId = school.School.School.Id, DistrictId = school.School.District.Id, SchoolYearId = school.School.Year.Id, Day = day, StartsAt = new(10, 0), EndsAt = new(10, 50), Kind = kind,
    });

    private async Task<(ReviewSchool School, Browser Browser)> OnPageOfAnaAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await OpenAnaAsync(school, browser);
        return (school, browser);
    }

    private static async Task<Answer> OpenAnaAsync(ReviewSchool school, Browser browser) =>
        await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}");

    private static async Task<string> LedgerAsync(Browser browser) =>
        string.Join('|', (await browser.OpenAsync("/school/matches")).Page.QuerySelectorAll(".ledger dd").Take(4).Select(d => d.TextContent.Trim()));
}
