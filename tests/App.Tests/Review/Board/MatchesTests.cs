using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Board;

public sealed class MatchesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_a_run_the_board_says_what_it_can_use()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        await school.TeacherAsync("Sam Lee");

        var answer = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/matches");

        Assert.Contains("people who take part 5", Squeezed(answer, ".ledger"), StringComparison.Ordinal);
        Assert.Contains("cards, in their own words 4 of 5", Squeezed(answer, ".ledger"), StringComparison.Ordinal);
        Assert.Contains("people with indicator results 0 of 5", Squeezed(answer, ".ledger"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_from_cards_alone_says_in_words_what_each_brings()
    {
        var school = await ReviewSchool.OfFourAsync(app);

        var browser = await school.BoardAsync();

        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
        Assert.Contains("2 suggested partnerships. None asks for your eye.", browser.Now.Text, StringComparison.Ordinal);
        var pair = await browser.FollowAsync("Why, Ana Ortiz and Walt Greer");
        Assert.Contains("Ana brings Questioning (from the card), which Walt asked to work on.", pair.Text, StringComparison.Ordinal);
        Assert.Contains("Walt brings Lesson Structure and Pacing (from the card), which Ana asked to work on.", pair.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_results_is_matched_all_the_same_and_the_card_says_so()
    {
        var school = await ReviewSchool.MakeAsync(app);
        await school.TeacherAsync("Jasmine Cole", "6", "ELA");
        await school.TeacherAsync("Priya Shah", "6", "ELA");
        await school.ResultsAsync("Priya Shah", ("ACT", 4500), ("QU", 2000), ("LS", 3000));

        var browser = await school.BoardAsync();

        Assert.Equal(["Jasmine Cole + Priya Shah"], await school.PairsAsync());
        Assert.Contains("No results last year", browser.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no partner yet", browser.Now.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Every_card_says_what_each_brings_or_one_way_so_far(bool cards, bool results)
    {
        var school = await ReviewSchool.OfManyAsync(app, 20, cards, results);

        var browser = await school.BoardAsync();

        Assert.Equal(10, (await school.DraftAsync()).Pairs.Count);
        foreach (var card in browser.Now.Page.QuerySelectorAll("article.facing"))
        {
            var text = card.TextContent;
            var says = card.QuerySelectorAll(".gives").Count(g => g.TextContent.Contains("brings", StringComparison.Ordinal) && !g.TextContent.Contains('?', StringComparison.Ordinal));
            Assert.True(says >= 2 || text.Contains("One-way so far", StringComparison.Ordinal) || text.Contains("Nothing is known yet", StringComparison.Ordinal), text);
        }
    }

    [Fact]
    public async Task A_locked_pair_stays_through_a_new_run_and_the_page_says_how_many_were_kept()
    {
        var school = await ReviewSchool.OfManyAsync(app, 12);
        var browser = await school.BoardAsync();
        var pair = (await school.DraftAsync()).Pairs[0];
        var locked = await browser.PressAsync($"Lock, {school.Named(pair)}");
        Assert.Equal(PairMark.Locked, (await school.DraftAsync()).Pairs.Single(p => p.Id == pair.Id).Mark);
        Assert.Contains("You locked", locked.Says, StringComparison.Ordinal);

        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await school.TeacherAsync("Late Comer 1", share: ["QU"], workOn: ["LS"]);
        await school.TeacherAsync("Late Comer 2", share: ["LS"], workOn: ["QU"]);
        await browser.OpenAsync("/school/matches");
        Assert.Contains("2 people joined", browser.Now.Text, StringComparison.Ordinal);
        var again = await browser.PressAsync("Run again");

        Assert.Contains("1 kept as you left", again.Says, StringComparison.Ordinal);
        Assert.Equal(pair.Members, (await school.DraftAsync()).Pairs.Single(p => p.Id == pair.Id).Members);
        Assert.Equal(7, (await school.DraftAsync()).Pairs.Count);
    }

    [Fact]
    public async Task All_ready_pairs_are_marked_with_one_press_and_the_press_can_be_undone()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        var marked = await browser.PressAsync("Mark the 2 ready pairs as good");

        Assert.StartsWith("You marked 2 ready pairs as good.", marked.Says, StringComparison.Ordinal);
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(PairMark.Good, p.Mark));
        var undone = await browser.PressAsync("Undo: you marked several pairs as good");
        Assert.Equal("Undone: you marked several pairs as good.", undone.Says);
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(PairMark.None, p.Mark));
    }

    [Fact]
    public async Task Marking_ready_pairs_on_an_old_page_marks_nothing_and_says_what_happened()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        var other = await school.School.PrincipalBrowserAsync();
        await other.OpenAsync("/school/matches");
        await other.PressAsync("Lock, Ana Ortiz and Walt Greer");

        var stale = await browser.PressAsync("Mark the 2 ready pairs as good");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("you locked Ana and Walt", stale.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await school.DraftAsync()).Pairs.Count(p => p.Mark == PairMark.None));
    }

    [Fact]
    public async Task Sixty_one_teachers_leave_nobody_silently_without_a_partner()
    {
        var school = await ReviewSchool.OfManyAsync(app, 61);

        var browser = await school.BoardAsync();

        var pairs = (await school.DraftAsync()).Pairs;
        Assert.Equal(61, pairs.SelectMany(p => p.Members).Distinct().Count());
        var three = Assert.Single(pairs, p => p.Members.Count == 3);
        Assert.Contains("1 group of three", browser.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Suggested turns:", (await browser.OpenAsync($"/school/matches/{three.Id:N}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_of_sixty_is_small_and_one_entry_names_everybody_on_it()
    {
        var school = await ReviewSchool.OfManyAsync(app, 60);
        var browser = await school.BoardAsync();
        var before = await ViewsAsync(school);

        var answer = await browser.OpenAsync("/school/matches");

        Assert.InRange(answer.Html.Length, 10_000, 120 * 1024);
        var view = Assert.Single((await ViewsAsync(school)).Skip(before.Count));
        Assert.Equal(60, view);
    }

    [Fact]
    public async Task A_board_of_two_hundred_comes_in_parts_and_those_to_look_at_come_first()
    {
        var school = await ReviewSchool.OfManyAsync(app, 200);
        var browser = await school.BoardAsync();

        Assert.InRange(Encoding.UTF8.GetByteCount(browser.Now.Html), 10_000, 60_000);
        Assert.NotEmpty(browser.Now.Page.QuerySelectorAll("nav.pages a"));
        var second = await browser.OpenAsync("/school/matches?part=2");
        Assert.Empty(second.Page.QuerySelectorAll("article.facing"));
        Assert.NotEmpty(second.Page.QuerySelectorAll("table.rows tbody tr"));
    }

    [Fact]
    public async Task A_teacher_is_found_by_name_and_the_filters_show_their_part()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        var found = await browser.PressAsync("Find", ("Find a teacher", "greer"));
        Assert.Contains("Walt Greer", Squeezed(found, "table.rows"), StringComparison.Ordinal);
        Assert.DoesNotContain("Erin Walsh", Squeezed(found, "table.rows--pairs"), StringComparison.Ordinal);
        var locked = await browser.OpenAsync("/school/matches?show=locked");
        Assert.Contains("0 pairs shown.", locked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_says_not_this_year_is_gone_from_the_board_at_once()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        await school.NotThisYearAsync("Walt Greer");
        var answer = await browser.OpenAsync("/school/matches");

        Assert.DoesNotContain("Walt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("One person has no partner yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ana is without a partner since a pair changed.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1 said not this year", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_known_of_two_hundred_every_page_is_under_200_kilobytes()
    {
        var school = await ReviewSchool.OfManyAsync(app, 200, cards: false, results: false);
        var browser = await school.BoardAsync();
        Assert.Contains("50 of 100 are on this page.", browser.Now.Text, StringComparison.Ordinal);

        List<string> seen = [];
        for (var part = 1; part <= 3; part++)
        {
            var page = await browser.OpenAsync($"/school/matches?part={part}");
            Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 10_000, 200_000);
            seen.AddRange(page.Page.QuerySelectorAll("article.facing").Select(c => c.Id!));
        }

        Assert.Equal((await school.DraftAsync()).Pairs.Select(p => $"pair-{p.Id:N}").Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sixty_pairs_to_look_at_first_are_one_page_under_200_kilobytes()
    {
        var school = await ReviewSchool.OfManyAsync(app, 60);
        for (var i = 0; i < 118; i++)
        {
            await school.TeacherAsync($"Newly Arrived {i}", $"{6 + (i % 3)}", i % 2 == 0 ? "Math" : "Science", $"{300 + i}");
        }

        var browser = await school.BoardAsync();

        Assert.InRange(browser.Now.Page.QuerySelectorAll("article.facing").Length, 58, 60);
        Assert.InRange(Encoding.UTF8.GetByteCount(browser.Now.Html), 10_000, 200_000);
    }

    [Fact]
    public async Task The_board_itself_shows_nothing_on_paper_but_where_the_sheet_for_the_wall_is()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        var outside = browser.Now.Page.QuerySelectorAll("main *")
            .Where(e => e.Children.Length == 0 && e.TextContent.Trim().Length > 0 && e.Closest(".screen-only, .hidden, .status, .errors, form[role=search]") is null)
            .Select(e => e.TextContent.Trim());

        Assert.StartsWith("For paper with names, rooms and times only", Assert.Single(outside), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_is_closed_to_teachers_and_to_a_delegate_without_the_tick()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        await school.BoardAsync();
        var teacher = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        var without = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal));
        var with = await app.BrowserOfAsync(await school.School.PersonAsync("Lena Cruz", Role.AssistantPrincipal, "", "", "", May.ReviewMatches));

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/matches")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await without.OpenAsync("/school/matches")).Status);
        var seen = await with.OpenAsync("/school/matches");
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.DoesNotContain("Keep apart", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_of_another_school_is_not_there()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        await school.BoardAsync();
        var stranger = await ReviewSchool.OfFourAsync(app);
        var browser = await stranger.BoardAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");

        var answer = await browser.PostAsync("/school/matches?handler=Lock", ("pair", pair.Id.ToString("N")));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(PairMark.None, (await school.PairOfAsync("Ana Ortiz")).Mark);
    }


    private static string Squeezed(Answer answer, string selector) => string.Join(' ', answer.Page.QuerySelectorAll(selector)
        .SelectMany(e => e.QuerySelectorAll("*").Where(c => c.Children.Length == 0 || c.ChildNodes.Any(n => n.NodeType == AngleSharp.Dom.NodeType.Text)))
        .SelectMany(e => e.ChildNodes.Where(n => n.NodeType == AngleSharp.Dom.NodeType.Text)).SelectMany(n => n.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private async Task<List<int>> ViewsAsync(ReviewSchool school) => await app.WithDbAsync(db => db.Audit
        .Where(a => a.SchoolId == school.School.School.Id && a.Purpose == "review board").OrderBy(a => a.Id).Select(a => a.Subjects.Count).ToListAsync());
}
