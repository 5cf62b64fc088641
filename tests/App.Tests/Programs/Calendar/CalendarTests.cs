using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Programs.Calendar;

public sealed class CalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_break_is_added_changed_and_removed()
    {
        var (school, browser) = await OpenAsync();

        var added = await AddAsync(browser, "10/5/2026", "10/9/2026", "Fall break", "No school");
        Assert.Equal("\"Fall break\" is on the calendar: Oct 5 to Oct 9.", added.Says);
        var entry = Assert.Single(await EntriesAsync(school));
        Assert.Equal((new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 9), CalendarKind.NoSchool), (entry.FirstDay, entry.LastDay, entry.Kind));

        await browser.FollowAsync("Change Fall break");
        Assert.Contains("Oct 5 to Oct 12", (await browser.PressAsync("Save the change", ("Last day", "Oct 12, 2026"))).Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 10, 12), Assert.Single(await EntriesAsync(school)).LastDay);

        Assert.Equal("\"Fall break\" is off the calendar.", (await browser.PressAsync("Remove Fall break")).Says);
        Assert.Empty(await EntriesAsync(school));
        Assert.Equal(["calendar.removed", "calendar.saved", "calendar.saved"], await app.WithDbAsync(db => db.Audit.Where(a => a.SchoolId == school.School.Id && a.Action.StartsWith("calendar.")).OrderBy(a => a.Action).Select(a => a.Action).ToListAsync()));
    }

    [Fact]
    public async Task What_cannot_be_meant_is_named_beside_its_box_and_stays_typed()
    {
        var (school, browser) = await OpenAsync();
        await AddAsync(browser, "10/5/2026", "10/9/2026", "Fall break", "No school");
        (string First, string Last, string Name, string Says)[] wrong =
        [
            ("", "", "Labor Day", "Type the first day"),
            ("soon", "", "Labor Day", "\"soon\" is not a date we can read"),
            ("9/7/2025", "", "Labor Day", "Sep 7, 2025 is not in this school year"),
            ("9/7/2026", "9/4/2026", "Labor Day", "is before the first"),
            ("9/7/2026", "4/7/2027", "Labor Day", "Check the two dates"),
            ("9/5/2026", "9/6/2026", "Labor Day", "on a weekend only"),
            ("9/7/2026", "", "", "Give it a name"),
            ("10/9/2026", "", "Long weekend", "It overlaps \"Fall break\" (Oct 5 to Oct 9)"),
        ];
        foreach (var (first, last, name, says) in wrong)
        {
            var refused = await AddAsync(browser, first, last, name, "No school");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(says, refused.Text, StringComparison.Ordinal);
            Assert.Equal((first, name), (refused.Page.QuerySelector("#First")!.GetAttribute("value"), refused.Page.QuerySelector("#Name")!.GetAttribute("value")));
        }

        var contradicts = await AddAsync(browser, "10/9/2026", "", "Training", "In-service");
        Assert.Contains("It contradicts \"Fall break\" (Oct 5 to Oct 9)", contradicts.Text, StringComparison.Ordinal);
        Assert.Single(await EntriesAsync(school));
    }

    [Fact]
    public async Task Pasted_lines_are_added_together_or_not_at_all()
    {
        var (school, browser) = await OpenAsync();

        var refused = await browser.PressAsync("Add these lines", ("Lines", "Dates,Name\n10/5/2026-10/9/2026, Fall break\n10/8/2026, Day off\n13/45/2026, Nothing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Line 3: It overlaps \"Fall break\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Line 4: \"13/45/2026\" is not a date we can read", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Fall break", refused.Page.QuerySelector("#Lines")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await EntriesAsync(school));

        var saved = await browser.PressAsync("Add these lines", ("Lines", "Dates,Name\n10/5/2026-10/9/2026, Fall break\n1/4/2027, In-service day\n4/12/2027 to 4/30/2027, TCAP"));
        Assert.StartsWith("3 lines added.", saved.Says, StringComparison.Ordinal);
        Assert.Equal([CalendarKind.NoSchool, CalendarKind.InService, CalendarKind.Testing], (await EntriesAsync(school)).Select(e => e.Kind));
    }

    [Fact]
    public async Task The_states_days_are_shown_and_only_the_state_changes_them()
    {
        var (school, browser) = await OpenAsync();
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/calendar");
        await AddAsync(lead, "11/26/2026", "11/27/2026", "Thanksgiving", "No school");
        var theirs = Assert.Single(await app.WithDbAsync(db => db.CalendarEntries.Where(e => e.StateId == school.District.StateId).ToListAsync()));

        var page = await browser.OpenAsync("/school/calendar");

        Assert.Contains("Nov 26 to Nov 27 Thanksgiving", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Remove Thanksgiving", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/school/calendar?entry={theirs.PublicId:N}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/school/calendar?handler=Remove", ("Entry", $"{theirs.PublicId:N}"))).Status);

        // A school's own longer break around the state's day goes with it; an in-service day on it does not.
        await browser.OpenAsync("/school/calendar");
        Assert.Contains("It contradicts \"Thanksgiving\" (Nov 26 to Nov 27, of the state)", (await AddAsync(browser, "11/27/2026", "", "Training", "In-service")).Text, StringComparison.Ordinal);
        Assert.NotNull((await AddAsync(browser, "11/25/2026", "11/27/2026", "Thanksgiving break", "No school")).Says);
    }

    [Fact]
    public async Task Another_schools_entry_is_not_there_and_a_changed_one_is_not_overwritten()
    {
        var (school, browser) = await OpenAsync();
        await AddAsync(browser, "10/5/2026", "10/9/2026", "Fall break", "No school");
        var entry = Assert.Single(await EntriesAsync(school));
        var neighbor = await (await school.NeighborAsync()).PrincipalBrowserAsync();
        Assert.DoesNotContain("Fall break", (await neighbor.OpenAsync("/school/calendar")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbor.OpenAsync($"/school/calendar?entry={entry.PublicId:N}")).Status);
        await neighbor.OpenAsync("/school/calendar");
        Assert.Equal(HttpStatusCode.NotFound, (await neighbor.PostAsync("/school/calendar", ("Entry", $"{entry.PublicId:N}"), ("First", "10/5/2026"), ("Name", "Mine"), ("Kind", "NoSchool"))).Status);

        var other = await school.PrincipalBrowserAsync();
        await other.OpenAsync($"/school/calendar?entry={entry.PublicId:N}");
        await browser.FollowAsync("Change Fall break");
        await browser.PressAsync("Save the change", ("Last day", "10/12/2026"));

        var stale = await other.PressAsync("Save the change", ("Last day", "10/6/2026"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("10/12/2026", stale.Page.QuerySelector("#Last")!.GetAttribute("value"));
        Assert.Equal(new DateOnly(2026, 10, 12), Assert.Single(await EntriesAsync(school)).LastDay);
    }

    [Fact]
    public async Task Sent_twice_at_once_a_break_is_there_once()
    {
        var (school, _) = await OpenAsync();
        var browsers = new[] { await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync() };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/school/calendar");
        }

        await Task.WhenAll(browsers.Select(b => AddAsync(b, "10/5/2026", "10/9/2026", "Fall break", "No school")));

        Assert.Single(await EntriesAsync(school));
    }

    private async Task<(SchoolInTest School, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school");
        await browser.FollowAsync("School calendar");
        return (school, browser);
    }

    private static Task<Answer> AddAsync(Browser browser, string first, string last, string name, string kind) =>
        browser.PressAsync("Add to the calendar", ("First day", first), ("Last day", last), ("Name", name), (kind, "on"));

    private Task<List<CalendarEntry>> EntriesAsync(SchoolInTest school) =>
        app.WithDbAsync(db => db.CalendarEntries.Where(e => e.SchoolId == school.School.Id).OrderBy(e => e.FirstDay).ToListAsync());
}
