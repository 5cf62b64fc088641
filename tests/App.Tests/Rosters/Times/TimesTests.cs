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

    [Fact]
    public async Task A_teacher_sees_the_periods_of_the_own_grades_and_no_lunch()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "7th only", 8, BellUse.Ask, "7");
        await AddAsync(school, "8th only", 8, BellUse.Ask, "8");
        await AddAsync(school, "Lunch", 11, BellUse.NotForMeetings);
        var seven = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz", grades: "7"));

        var page = (await seven.OpenAsync("/times")).Text;

        Assert.Contains("7th only", page, StringComparison.Ordinal);
        Assert.DoesNotContain("8th only", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lunch", page, StringComparison.Ordinal);
        var both = await app.BrowserOfAsync(await school.PersonAsync("Walt Greer", grades: "7;8"));
        await both.OpenAsync("/times");
        var refused = await both.PressAsync("Save my week", ("7th only 8:00 to 8:50 AM", "I teach"), ("8th only 8:00 to 8:50 AM", "I offer it for meetings"));
        Assert.Contains("8th only and 7th only are at the same time on Mon. Leave one of them open.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("selected", refused.Page.QuerySelectorAll("option[selected]").First(o => o.TextContent == "I offer it for meetings").OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_school_knows_of_a_week_is_proposed_and_the_teacher_may_offer_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "1", 8, BellUse.Ask);
        await AddAsync(school, "Specials", 9, BellUse.Planning);
        var ana = await school.PersonAsync("Ana Ortiz");
        await app.WithDbAsync(async db =>
        {
            (await db.Positions.SingleAsync(p => p.PersonId == ana.Id)).TaughtPeriods = ["Period 01"];
            return await db.SaveChangesAsync();
        });
        var browser = await app.BrowserOfAsync(ana);

        var page = await browser.OpenAsync("/times");

        Assert.Equal(["I teach", "My planning, I keep it"], page.Page.QuerySelectorAll("select option[selected]").Select(o => o.TextContent));
        await browser.PressAsync("Save my week", ("Specials 9:00 to 9:50 AM", "I offer it for meetings"));
        Assert.Equal(["8 Class", "9 Offered"], (await WeekAsync(ana)).Select(p => $"{p.StartsAt.Hour} {p.Kind}"));
    }

    [Fact]
    public async Task Nobody_is_at_two_schools_at_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await AddAsync(school, "1", 8, BellUse.Ask);
        await AddAsync(school, "2", 9, BellUse.Ask);
        var ana = await school.PersonAsync("Ana Ortiz");
        var birch = await app.SaveAsync(new Counterpart.App.Organizations.School { PublicId = Counterpart.App.Plumbing.PublicId.New(), DistrictId = school.District.Id, Number = "0002", Name = "Birch Elementary", Level = "elementary", TimeZone = "America/Chicago" });
        await app.SaveAsync(new TeacherPeriod { PersonId = ana.Id, SchoolId = birch.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Day = "Mon", StartsAt = new(8, 30), EndsAt = new(8, 55), Kind = PeriodKind.Class });
        var browser = await app.BrowserOfAsync(ana);
        Assert.Contains("You are at Birch Elementary at that time", (await browser.OpenAsync("/times")).Text, StringComparison.Ordinal);

        var refused = await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM", "I offer it for meetings"), ("2 9:00 to 9:50 AM", "I offer it for meetings"));

        Assert.Contains("1 on Mon: your week at Birch Elementary has that time.", refused.Text, StringComparison.Ordinal);
        Assert.Single(await WeekAsync(ana));
        await browser.PressAsync("Save my week", ("1 8:00 to 8:50 AM", "Not said"));
        Assert.Equal([8, 9], (await WeekAsync(ana)).Select(p => p.StartsAt.Hour));
    }

    private Task<List<TeacherPeriod>> WeekAsync(Person person) => app.WithDbAsync(db => db.TeacherPeriods.Where(p => p.PersonId == person.Id).OrderBy(p => p.StartsAt).ThenBy(p => p.Day).ToListAsync());

    private Task<BellPeriod> AddAsync(SchoolInTest school, string label, int hour, params string[] days) => app.SaveAsync(new BellPeriod
    {
        SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = label, StartsAt = new(hour, 0), EndsAt = new(hour, 50), Days = [.. days], Place = hour,
    });

    private Task<BellPeriod> AddAsync(SchoolInTest school, string label, int hour, BellUse use, params string[] grades) => app.SaveAsync(new BellPeriod
    {
        SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = label, StartsAt = new(hour, 0), EndsAt = new(hour, 50), Days = ["Mon"], Grades = [.. grades], Use = use, Place = hour,
    });
}
