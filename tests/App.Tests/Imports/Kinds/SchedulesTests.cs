using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class SchedulesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Head = "person_id,day,start,end,kind\n";

    [Fact]
    public async Task A_persons_week_is_replaced_and_other_weeks_stay()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAndSaveAsync(FileKind.Schedules, Head + "Ana Ortiz,Mon,8:00,8:50,class\nAna Ortiz,Mon,9:00,9:45,offered\nWalt Greer,Tue,8:00,8:50,planning\n");
        Assert.Equal(3, (await PeriodsAsync(school)).Count);

        await browser.SendAndSaveAsync(FileKind.Schedules, Head + "Ana Ortiz,Wed,1:15 PM,2:05 PM,class\n");

        var periods = await PeriodsAsync(school);
        Assert.Equal([("Wed", new TimeOnly(13, 15), PeriodKind.Class), ("Tue", new TimeOnly(8, 0), PeriodKind.Planning)], periods.Select(p => (p.Day, p.StartsAt, p.Kind)));
        Assert.All(periods, p => Assert.NotNull(p.BatchId));
        Assert.Contains("weeks of 1 person", browser.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_week_twice_changes_nothing()
    {
        var (school, browser) = await SchoolAsync();
        const string File = Head + "Ana Ortiz,Mon-Fri,8:00,8:50,class\n";
        await browser.SendAndSaveAsync(FileKind.Schedules, File);
        var before = await PeriodsAsync(school);

        var again = await browser.SendAsync(FileKind.Schedules, File);

        Assert.Contains("1 row read: 1 unchanged", again.Text, StringComparison.Ordinal);
        Assert.Equal(5, before.Count);
    }

    [Fact]
    public async Task Overlapping_periods_and_times_that_cannot_be_are_rows_to_fix()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Schedules, Head + "Ana Ortiz,Mon,8:00,8:50,class\nAna Ortiz,Mon,8:30,9:15,offered\nAna Ortiz,Tue,9:00,8:00,class\nAna Ortiz,Sun,9:00,9:30,class\n");

        Assert.Contains("4 rows read: 1 ready to save, 3 need fixing", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_that_meets_one_at_another_school_is_saved_with_a_note()
    {
        var (school, browser) = await SchoolAsync();
        var ana = await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Person!.Name == "Ana Ortiz").Select(p => p.PersonId).SingleAsync());
        var birch = await app.SaveAsync(new Counterpart.App.Organizations.School { PublicId = Counterpart.App.Plumbing.PublicId.New(), DistrictId = school.District.Id, Number = "0002", Name = "Birch Elementary", Level = "elementary", TimeZone = "America/Chicago" });
        await app.SaveAsync(new TeacherPeriod { PersonId = ana, SchoolId = birch.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Day = "Mon", StartsAt = new(8, 30), EndsAt = new(9, 30), Kind = PeriodKind.Class });

        var report = await browser.SendAsync(FileKind.Schedules, Head + "Ana Ortiz,Mon,8:00,8:50,offered\nWalt Greer,Mon,8:00,8:50,offered\n");

        Assert.Contains("Has a week at Birch Elementary at this time on Mon", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 2 rows now");
        Assert.Equal(2, (await PeriodsAsync(school)).Count);
    }

    private async Task<(SchoolInTest School, Browser Browser)> SchoolAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        return (school, await school.PrincipalBrowserAsync());
    }

    private Task<List<TeacherPeriod>> PeriodsAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.TeacherPeriods.Where(p => p.SchoolId == school.School.Id).OrderBy(p => p.PersonId).ToListAsync());
}
