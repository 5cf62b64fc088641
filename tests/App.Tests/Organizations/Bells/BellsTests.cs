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
            ("Period, line 3", "Lab"), ("From, line 3", "1:10 PM"), ("To, line 3", "14:00"), ("Days, line 3", "A"));

        Assert.StartsWith("3 periods saved.", saved.Says, StringComparison.Ordinal);
        Assert.Equal("9:30 AM", saved.Page.QuerySelector("#Rows_1__From")!.GetAttribute("value"));
        var stored = await app.WithDbAsync(db => db.BellPeriods.Where(b => b.SchoolId == school.School.Id).OrderBy(b => b.Place).ToListAsync());
        Assert.Equal(["1: Mon,Tue,Wed,Thu,Fri", "2: Mon,Tue,Wed,Thu", "Lab: A"], stored.Select(b => $"{b.Label}: {string.Join(',', b.Days)}"));
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
}
