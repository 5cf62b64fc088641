using System.Net;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Organizations.Bells;

public sealed class BellsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_principal_types_the_bell_schedule_and_finds_it_again()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school");
        await browser.FollowAsync("Add the bell schedule");

        var saved = await browser.PressAsync("Save the bell schedule",
            ("Period, line 1", "1"), ("From, line 1", "8:35"), ("To, line 1", "9:25"),
            ("Period, line 2", "2"), ("From, line 2", "9:30"), ("To, line 2", "10:20 AM"), ("Days, line 2", "Mon-Thu"),
            ("Period, line 3", "Lab"), ("From, line 3", "1:10 PM"), ("To, line 3", "14:00"), ("Days, line 3", "Fri"));

        Assert.StartsWith("3 periods saved.", saved.Says, StringComparison.Ordinal);
        Assert.Equal("9:30 AM", saved.Page.QuerySelector("#Rows_1__From")!.GetAttribute("value"));
        var stored = await app.WithDbAsync(db => db.BellPeriods.Where(b => b.SchoolId == school.School.Id).OrderBy(b => b.Place).ToListAsync());
        Assert.Equal(["1: Mon,Tue,Wed,Thu,Fri", "2: Mon,Tue,Wed,Thu", "Lab: Fri"], stored.Select(b => $"{b.Label}: {string.Join(',', b.Days)}"));
        Assert.Equal(new TimeOnly(13, 10), stored[2].StartsAt);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "bells.saved" && a.SchoolId == school.School.Id)));
    }

    [Fact]
    public async Task Lines_that_are_unclear_are_named_and_what_was_typed_stays()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/bells");

        var refused = await browser.PressAsync("Save the bell schedule",
            ("Period, line 1", "1"), ("From, line 1", "8:35"), ("To, line 1", "9:25"),
            ("Period, line 2", "2"), ("From, line 2", "9:00"), ("To, line 2", "10:00"),
            ("Period, line 3", "3"), ("From, line 3", "half past"), ("To, line 3", "11:00"),
            ("Period, line 4", "4"), ("From, line 4", "12:00"), ("To, line 4", "11:00"),
            ("From, line 5", "12:00"), ("To, line 5", "12:30"), ("Days, line 5", "Sunday"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var words in new[] { "Line 2: overlaps \"1\"", "Line 3: \"half past\" is not a time", "Line 4: it would last from 12:00 PM to 11:00 AM", "Line 5: give the period a name", "Line 5: \"Sunday\" is not a school day" })
        {
            Assert.Contains(words, refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal("half past", refused.Page.QuerySelector("#Rows_2__From")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDbAsync(db => db.BellPeriods.CountAsync(b => b.SchoolId == school.School.Id)));
    }

    [Fact]
    public async Task Grades_may_eat_at_different_times_and_nobody_is_asked_about_lunch()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/bells");
        var lunches = new[] { ("Period, line 1", "Lunch A"), ("From, line 1", "11:00"), ("To, line 1", "11:30"), ("Period, line 2", "4"), ("From, line 2", "11:00"), ("To, line 2", "11:50"), ("Grades, line 2", "7-8") };

        var refused = await browser.PressAsync("Save the bell schedule", lunches);
        Assert.Contains("Line 2: overlaps \"Lunch A\" on the same day. Correct the times or the days, or say for which grades each of the two is.", refused.Text, StringComparison.Ordinal);

        await browser.PressAsync("Save the bell schedule", ("Grades, line 1", "6"));
        var stored = await app.WithDbAsync(db => db.BellPeriods.Where(b => b.SchoolId == school.School.Id).OrderBy(b => b.Place).ToListAsync());
        Assert.Equal(["Lunch A 6 NotForMeetings", "4 7,8 Ask"], stored.Select(b => $"{b.Label} {string.Join(',', b.Grades)} {b.Use}"));
    }

    [Fact]
    public async Task Every_day_of_a_rotation_is_each_of_its_days_and_weekdays_do_not_mix_with_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/bells");

        var refused = await browser.PressAsync("Save the bell schedule",
            ("Period, line 1", "1"), ("From, line 1", "8:00"), ("To, line 1", "9:30"), ("Days, line 1", "A"),
            ("Period, line 2", "2"), ("From, line 2", "8:00"), ("To, line 2", "9:30"), ("Days, line 2", "B"),
            ("Period, line 3", "Homeroom"), ("From, line 3", "9:35"), ("To, line 3", "9:50"),
            ("Period, line 4", "3"), ("From, line 4", "10:00"), ("To, line 4", "11:00"), ("Days, line 4", "Fri"));
        Assert.Contains("Line 4: Fri is a weekday, and another line has the rotation day A.", refused.Text, StringComparison.Ordinal);

        await browser.PressAsync("Save the bell schedule", ("Days, line 4", "B"));
        var homeroom = await app.WithDbAsync(db => db.BellPeriods.SingleAsync(b => b.SchoolId == school.School.Id && b.Label == "Homeroom"));
        Assert.Equal(["A", "B"], homeroom.Days);
    }

    [Fact]
    public async Task Lines_of_a_spreadsheet_are_filled_in_and_nothing_is_saved_before_the_person_says_so()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/bells");

        Assert.Contains("Paste at least one line", (await browser.PressAsync("Fill in the lines", ("Lines", "  "))).Text, StringComparison.Ordinal);
        var filled = await browser.PressAsync("Fill in the lines", ("Lines", "Start Time\tEnd Time\tPeriod\tGrade\n8:35 AM\t9:25 AM\t1\t\n9:30 AM\t10:20 AM\t\"Specials\"\t3\n"));

        Assert.Equal("Specials", filled.Page.QuerySelector("#Rows_1__Label")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDbAsync(db => db.BellPeriods.CountAsync(b => b.SchoolId == school.School.Id)));
        await browser.PressAsync("Save the bell schedule", ("Their teachers, line 2", "All of them plan (specials)"));
        var stored = await app.WithDbAsync(db => db.BellPeriods.Where(b => b.SchoolId == school.School.Id).OrderBy(b => b.Place).ToListAsync());
        Assert.Equal(["1 8:35 Ask", "Specials 9:30 Planning"], stored.Select(b => $"{b.Label} {b.StartsAt.Hour}:{b.StartsAt.Minute} {b.Use}"));
    }
}
