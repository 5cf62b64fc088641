using System.Net;
using Counterpart.App.Access;
using Counterpart.App.CheckIns;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns;

public sealed class YearTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Talked_today_is_two_clicks_and_the_pair_is_next_in_the_next_round()
    {
        var school = await YearSchool.MakeAsync(app);
        var page = await school.Principal.OpenAsync("/school/year");
        Assert.Contains("Check in with (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Round 1 of 4, Sep to Oct.", page.Text, StringComparison.Ordinal);

        page = await school.TalkAsync();

        Assert.Contains("Check in with (0)", page.Text, StringComparison.Ordinal);
        Assert.Contains("All caught up.", page.Text, StringComparison.Ordinal);
        var noted = Assert.Single(await school.NotedAsync());
        Assert.Equal((1, new DateOnly(2026, 10, 13), CheckInWay.Talked, null, null), (noted.Round, noted.On, noted.Way, noted.Need, noted.SealedLine));
        app.Clock.SetTo(new(2026, 11, 2, 15, 0, 0, DateTimeKind.Utc));
        var november = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/year");
        Assert.Contains("Check in with (1)", november.Text, StringComparison.Ordinal);
        Assert.Contains("Oct 13, talked", november.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_teachers_read_the_day_and_the_line_until_it_is_taken_back()
    {
        const string Line = "I cover third period on Friday.";
        var school = await YearSchool.MakeAsync(app);
        await school.TalkAsync(("A substitute", "on"), ("One line", Line));

        foreach (var person in new[] { await school.HersAsync(), await school.HisAsync() })
        {
            foreach (var path in new[] { "/home", school.Pair.Page })
            {
                var page = await person.OpenAsync(path);
                Assert.Contains("Renee Holt talked with you", page.Text, StringComparison.Ordinal);
                Assert.Contains(Line, page.Text, StringComparison.Ordinal);
            }
        }

        var noted = Assert.Single(await school.NotedAsync());
        Assert.DoesNotContain(Line, System.Text.Encoding.UTF8.GetString(noted.SealedLine!), StringComparison.Ordinal);
        await school.Principal.OpenAsync("/school/year");
        var undone = await school.Principal.PressAsync("Undo");
        Assert.Contains("Check in with (1)", undone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Line, (await (await school.HersAsync()).OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_back_twice_it_is_said_in_words()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.TalkAsync();
        var other = await school.School.PrincipalBrowserAsync();
        await other.OpenAsync("/school/year");
        Assert.StartsWith("Taken back: Ana and Walt.", (await school.Principal.PressAsync("Undo")).Says, StringComparison.Ordinal);

        var again = await other.PressAsync("Undo");

        Assert.StartsWith("It was taken back already: Ana and Walt.", again.Says, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "check-in.undone" && a.SchoolId == school.School.School.Id)));
    }

    [Fact]
    public async Task Not_this_round_takes_a_pair_off_the_list_and_is_nobodys_to_read()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync("/school/year");

        var page = await school.Principal.PressAsync("Not this round");

        Assert.Contains("Check in with (0)", page.Text, StringComparison.Ordinal);
        Assert.Equal(CheckInWay.NotThisRound, Assert.Single(await school.NotedAsync()).Way);
        var hers = await school.HersAsync();
        Assert.DoesNotContain("With Renee Holt", (await hers.OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Renee Holt talked", (await hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_need_noted_in_a_talk_stands_among_promises_until_time_is_offered_or_it_is_met()
    {
        var school = await YearSchool.MakeAsync(app);
        var page = await school.TalkAsync(("Time", "on"));
        Assert.Contains("Promises not yet kept (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("need time, noted Oct 13", page.Text, StringComparison.Ordinal);

        page = await school.Principal.PressAsync("They have it");

        Assert.DoesNotContain("Promises not yet kept", page.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 10, 13), Assert.Single(await school.NotedAsync()).NeedMetOn);
    }

    [Fact]
    public async Task A_helper_checks_in_when_the_principal_ticked_it_and_another_school_finds_nothing()
    {
        var school = await YearSchool.MakeAsync(app);
        var ticked = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.CheckIn));
        var unticked = await app.BrowserOfAsync(await school.School.PersonAsync("Nia Ford", Role.AssistantPrincipal));
        Assert.Contains("Check in with (1)", (await ticked.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await unticked.OpenAsync("/school/year")).Status);

        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        Assert.Contains("No pair is introduced yet", (await stranger.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/school/year/talked?pair={school.Pair.Partnership.PublicId:N}")).Status);
        await stranger.OpenAsync("/school/expectations");
        foreach (var handler in new[] { "Skip", "Undo", "Met", "Reply", "Record" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"/school/year?handler={handler}", ("Id", $"{school.Pair.Partnership.PublicId:N}"), ("Reply", "x"))).Status);
        }

        Assert.Empty(await school.NotedAsync());
    }

    [Fact]
    public async Task Home_names_what_waits_this_week_and_no_line_of_a_pair_is_on_the_page()
    {
        const string Secret = "zebracrossing";
        var school = await YearSchool.MakeAsync(app, 2);
        var hers = await school.HersAsync();
        await hers.OpenAsync(school.Pair.Page + "/start");
        await hers.PressAsync("Save and start", ("What do you hope", Secret));

        var home = await school.Principal.OpenAsync("/home");

        Assert.Contains("This week: 2 check-ins", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (await school.Principal.OpenAsync("/school/year")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_is_a_list_of_months_with_the_breaks_of_the_calendar()
    {
        var school = await YearSchool.MakeAsync(app);
        await app.SaveAsync(new Counterpart.App.Programs.Calendar.CalendarEntry
        {
            PublicId = Guid.AllBitsSet, StateId = school.School.District.StateId, SchoolYearId = school.School.Year.Id, SchoolId = school.School.School.Id, DistrictId = school.School.District.Id,
            FirstDay = new(2026, 10, 5), LastDay = new(2026, 10, 9), Name = "Fall break", Kind = Counterpart.App.Programs.Calendar.CalendarKind.NoSchool,
        });

        var rows = (await school.Principal.OpenAsync("/school/year")).Page.QuerySelectorAll("[aria-labelledby=year-head] tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))).ToList();

        Assert.Equal(10, rows.Count);
        Assert.Equal("August | 1 partnership introduced |  | ", rows[0]);
        Assert.Equal("October, now | Check-ins, round 1: 0 noted | Post-conferences: prompt sheets | Oct 5 to Oct 9: Fall break", rows[2]);
        Assert.Equal("May | Close of the year |  | ", rows[9]);
    }
}
