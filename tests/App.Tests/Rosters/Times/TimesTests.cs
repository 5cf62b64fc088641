using Counterpart.App.Organizations.Bells;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.Times;

public sealed class TimesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Without_a_bell_schedule_time_is_not_known_and_the_page_says_who_adds_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));

        Assert.Contains("The bell schedule is not here yet", (await teacher.OpenAsync("/times")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_says_once_for_all_days_what_each_period_is()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "1", 8, "Mon", "Tue", "Wed", "Thu", "Fri");
        await AddAsync(school, "2", 9, "Mon", "Tue", "Wed", "Thu", "Fri");
        var ana = await school.PersonAsync("Ana Ortiz");
        var browser = await app.BrowserOfAsync(ana);
        await browser.OpenAsync("/home");
        await browser.FollowAsync("My week");

        var saved = await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM, Every day", "I teach"), ("2 9:00 to 9:50 AM, Every day", "I offer it for meetings"));

        Assert.Equal("Your week is saved. You offer 5 periods for meetings.", saved.Says);
        Assert.Contains("You offer 250 minutes a week", saved.Text, StringComparison.Ordinal);
        var week = await WeekAsync(ana);
        Assert.Equal(10, week.Count);
        Assert.Equal(5, week.Count(p => p is { Kind: PeriodKind.Offered, StartsAt.Hour: 9 }));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "week.saved" && a.ActorId == ana.Id)));
    }

    [Fact]
    public async Task Where_days_differ_each_day_is_answered_and_what_is_left_open_stays_not_known()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "1", 8, "A", "B");
        var ana = await school.PersonAsync("Ana Ortiz");
        var browser = await app.BrowserOfAsync(ana);
        await browser.OpenAsync("/times");
        await browser.FollowAsync("My days differ");

        await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM, B", "I offer it for meetings"));

        Assert.Equal("B Offered", Assert.Single(await WeekAsync(ana)) is var only ? $"{only.Day} {only.Kind}" : "");
        await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM, B", "Not said"));
        Assert.Empty(await WeekAsync(ana));
    }

    [Fact]
    public async Task A_period_that_a_file_brought_and_the_schedule_does_not_ask_about_stays()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "1", 8, "Mon");
        var ana = await school.PersonAsync("Ana Ortiz");
        await app.SaveAsync(new TeacherPeriod { PersonId = ana.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Day = "Mon", StartsAt = new(15, 0), EndsAt = new(15, 40), Kind = PeriodKind.Offered });
        var browser = await app.BrowserOfAsync(ana);
        await browser.OpenAsync("/times");

        await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM", "I teach"));

        Assert.Equal(["8 Class", "15 Offered"], (await WeekAsync(ana)).Select(p => $"{p.StartsAt.Hour} {p.Kind}"));
    }

    private Task<List<TeacherPeriod>> WeekAsync(Person person) => app.WithDbAsync(db => db.TeacherPeriods.Where(p => p.PersonId == person.Id).OrderBy(p => p.StartsAt).ThenBy(p => p.Day).ToListAsync());

    private Task<BellPeriod> AddAsync(SchoolInTest school, string label, int hour, params string[] days) => app.SaveAsync(new BellPeriod
    {
        SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = label, StartsAt = new(hour, 0), EndsAt = new(hour, 50), Days = [.. days], Place = hour,
    });
}
