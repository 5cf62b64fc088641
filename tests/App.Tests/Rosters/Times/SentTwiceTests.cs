using System.Net;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.Times;

/// <summary>The double click on a week.</summary>
public sealed class SentTwiceTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_week_sent_several_times_at_once_is_there_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new BellPeriod { SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = "1", StartsAt = new(8, 0), EndsAt = new(8, 50), Days = ["Mon"], Place = 0 });
        var ana = await school.PersonAsync("Ana Ortiz");
        var browsers = new[] { await app.BrowserOfAsync(ana), await app.BrowserOfAsync(ana), await app.BrowserOfAsync(ana) };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/times");
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PressAsync("Save my week", ("1 8:00 to 8:50 AM", "I teach"))));

        Assert.DoesNotContain(answers, a => a.Status == HttpStatusCode.InternalServerError);
        Assert.Single(await app.WithDbAsync(db => db.TeacherPeriods.Where(p => p.PersonId == ana.Id).ToListAsync()));
    }
}
