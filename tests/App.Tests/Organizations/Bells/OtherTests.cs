using System.Net;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Organizations.Bells;

public sealed class OtherTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_early_release_starts_as_a_copy_of_the_usual_schedule_and_holds_on_its_dates()
    {
        var (school, browser) = await WithUsualAsync();
        await browser.FollowAsync("Add a schedule for certain days");
        Assert.Equal("1", browser.Now.Page.QuerySelector("#Rows_0__Label")!.GetAttribute("value"));

        var saved = await browser.PressAsync("Save this schedule", ("Name", "Early release"), ("Dates", "9/4/2026, 10/2/2026"), ("To, line 1", "8:30"));

        Assert.Equal("\"Early release\" is saved for 2 days.", saved.Says);
        Assert.Contains("Fri, Sep 4; Fri, Oct 2", saved.Text, StringComparison.Ordinal);
        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));
        var week = await teacher.OpenAsync("/times");
        Assert.Contains("Fri, Oct 2: Early release", week.Text, StringComparison.Ordinal);
        Assert.Contains("8:00 to 8:50 AM", week.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("8:00 to 8:30 AM", week.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_cannot_be_meant_is_named_and_what_was_typed_stays()
    {
        var (school, browser) = await WithUsualAsync();
        await browser.OpenAsync("/school/bells/other");
        await browser.PressAsync("Save this schedule", ("Name", "Assembly"), ("Dates", "9/11/2026"));
        await browser.OpenAsync("/school/bells/other");

        var refused = await browser.PressAsync("Save this schedule", ("Name", "assembly"), ("Dates", "9/5/2026, 9/4/2025, soon, 9/11/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var words in new[] { "There is a schedule \"assembly\" already", "Sep 5, 2026 is a Saturday", "Sep 4, 2025 is not in this school year", "\"soon\" is not a date we can read", "Sep 11, 2026 has the schedule \"Assembly\" already" })
        {
            Assert.Contains(words, refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal("9/5/2026, 9/4/2025, soon, 9/11/2026", refused.Page.QuerySelector("#Dates")!.TextContent.Trim());
        Assert.Equal(1, await app.WithDbAsync(db => db.BellSchedules.CountAsync(s => s.SchoolId == school.School.Id)));
    }

    [Fact]
    public async Task A_removed_schedule_leaves_the_usual_one_and_that_of_another_school_is_not_there()
    {
        var (school, browser) = await WithUsualAsync();
        await browser.OpenAsync("/school/bells/other");
        await browser.PressAsync("Save this schedule", ("Name", "Assembly"), ("Dates", "9/11/2026"));
        var made = await app.WithDbAsync(db => db.BellSchedules.SingleAsync(s => s.SchoolId == school.School.Id));
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/school/bells/other/{made.PublicId:N}")).Status);
        await browser.FollowAsync("Assembly");

        var removed = await browser.PressAsync("Remove this schedule");

        Assert.Equal("\"Assembly\" is removed. The usual schedule holds on its days.", removed.Says);
        Assert.Equal(0, await app.WithDbAsync(db => db.BellSchedules.CountAsync(s => s.SchoolId == school.School.Id)));
        Assert.Null(Assert.Single(await app.WithDbAsync(db => db.BellPeriods.Where(b => b.SchoolId == school.School.Id).ToListAsync())).ScheduleId);
    }

    [Fact]
    public async Task Sent_twice_at_once_each_schedule_is_there_once_and_removed_twice_it_is_gone()
    {
        var (school, _) = await WithUsualAsync();
        var browsers = new[] { await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync() };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/school/bells/other");
        }

        await Task.WhenAll(browsers.Select(b => b.PressAsync("Save this schedule", ("Name", "Early release"), ("Dates", "9/4/2026"))));
        var made = Assert.Single(await app.WithDbAsync(db => db.BellSchedules.Where(s => s.SchoolId == school.School.Id).ToListAsync()));
        Assert.Equal(1, await app.WithDbAsync(db => db.BellPeriods.CountAsync(b => b.ScheduleId == made.Id)));

        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/school/bells");
        }

        await Task.WhenAll(browsers.Select(b => b.PressAsync("Save the bell schedule", ("To, line 1", "8:40"))));
        Assert.Equal(1, await app.WithDbAsync(db => db.BellPeriods.CountAsync(b => b.SchoolId == school.School.Id && b.ScheduleId == null)));

        foreach (var browser in browsers)
        {
            await browser.OpenAsync($"/school/bells/other/{made.PublicId:N}");
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PressAsync("Remove this schedule")));
        Assert.DoesNotContain(answers, a => a.Status == HttpStatusCode.InternalServerError);
        Assert.Equal(0, await app.WithDbAsync(db => db.BellPeriods.CountAsync(b => b.SchoolId == school.School.Id && b.ScheduleId != null)));
    }

    private async Task<(SchoolInTest School, Browser Browser)> WithUsualAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new BellPeriod { SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = "1", StartsAt = new(8, 0), EndsAt = new(8, 50), Days = ["Mon", "Tue", "Wed", "Thu", "Fri"], Place = 0 });
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/bells");
        return (school, browser);
    }
}
