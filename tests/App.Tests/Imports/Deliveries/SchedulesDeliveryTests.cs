using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries;

/// <summary>Everybody's week, sent by a district for all its schools.</summary>
public sealed class SchedulesDeliveryTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Head = "person_id,school_id,day,start,end,kind\n";

    [Fact]
    public async Task Weeks_go_to_the_schools_the_rows_name_and_the_same_file_changes_nothing()
    {
        var district = await WithPeopleAsync();
        const string Csv = Head + "T1,0001,Mon-Fri,8:00,8:50,class\nT1,0001,Mon,9:00,9:50,planning\nT2,0002,Mon,8:00,8:50,class\n";

        var report = await district.SendAsync(FileKind.Schedules, Csv);
        Assert.Contains("3 rows read: 3 ready to save", report.Text, StringComparison.Ordinal);
        Assert.Empty(await PeriodsAsync(district));
        await district.PressAsync("Save");

        Assert.Equal(["0001 Class x5", "0001 Planning x1", "0002 Class x1"], (await PeriodsAsync(district)).GroupBy(p => $"{p.School} {p.Kind}").Select(g => $"{g.Key} x{g.Count()}"));
        Assert.Contains("weeks of 2 people at 2 schools", district.Designee.Now.Text, StringComparison.Ordinal);
        Assert.Contains("3 rows read: 0 ready to save, 3 unchanged", (await district.SendAsync(FileKind.Schedules, Csv)).Text, StringComparison.Ordinal);
        Assert.Contains("The district loaded weeks of 1 person.", (await (await district.School.PrincipalBrowserAsync()).OpenAsync("/school/imports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_placed_wait_and_say_why()
    {
        var district = await WithPeopleAsync();
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", "T1 0002 Ana Ortiz", "T2 0002 Walt Greer"));
        await district.PressAsync("Save");

        var report = await district.SendAsync(FileKind.Schedules, Head + "T1,,Mon,8:00,8:50,class\nT2,0001,Mon,8:00,8:50,class\nT2,9999,Tue,8:00,8:50,class\nT9,0001,Mon,8:00,8:50,class\nT2,,Wed,8:00,8:50,offered\n");

        Assert.Contains("5 rows read: 1 ready to save, 4 cannot be placed yet", report.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "Teaches at more than one school, and the row names none", "No teaching position at", "Unknown school: 9999", "Nobody we know has the ID" })
        {
            Assert.Contains(words, report.Text, StringComparison.Ordinal);
        }

        await district.PressAsync("Save 1 row now");
        Assert.Equal("0002 Offered", Assert.Single(await PeriodsAsync(district)) is var only ? $"{only.School} {only.Kind}" : "");
    }

    [Fact]
    public async Task What_a_teacher_offered_stays_unless_the_file_has_a_class_then()
    {
        var district = await WithPeopleAsync();
        var ana = await app.WithDbAsync(db => db.PersonIdentifiers.Where(i => i.DistrictId == district.School.District.Id && i.Value == "T1").Select(i => i.PersonId).SingleAsync());
        await OffersAsync(district, ana, 9, 10);
        await district.SendAsync(FileKind.Schedules, Head + "T1,0001,Mon,8:00,8:50,class\nT1,0001,Mon,9:00,9:50,planning\nT1,0001,Mon,10:00,10:50,class\nT1,0001,Mon,11:00,11:50,planning\n");
        await OffersAsync(district, ana, 11);

        await district.PressAsync("Save");

        Assert.Equal(["8 Class", "9 Offered", "10 Class", "11 Offered"], (await PeriodsAsync(district)).Select(p => $"{p.StartsAt.Hour} {p.Kind}"));
    }

    [Fact]
    public async Task Rows_to_fix_come_back_alone_with_what_is_wrong_in_an_error_column()
    {
        var district = await WithPeopleAsync();
        var report = await district.SendAsync(FileKind.Schedules, Head + "T1,0001,Mon,8:00,8:50,class\nT1,0001,Mon,9:00,8:50,class\nT2,0002,Mon,8:00,8:50,class\nT2,0002,Tue,noon,8:50,class\n");

        var file = await district.Designee.OpenAsync($"{report.Path}?handler=Errors");

        Assert.Equal(3, file.Html.Trim().Split('\n').Length);
        Assert.StartsWith("person_id,school_id,day,start,end,kind,Error", file.Html.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("T1,0001,Mon,9:00,8:50,class,", file.Html, StringComparison.Ordinal);
        Assert.Contains("before it starts", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("T2,0002,Mon", file.Html, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await (await DistrictInTest.MakeAsync(app)).Designee.OpenAsync($"{report.Path}?handler=Errors")).Status);
    }

    private async Task<DistrictInTest> WithPeopleAsync()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", "T2 0002 Walt Greer"));
        await district.PressAsync("Save");
        return district;
    }

    private async Task OffersAsync(DistrictInTest district, long person, params int[] hours)
    {
        foreach (var hour in hours)
        {
            await app.SaveAsync(new TeacherPeriod { PersonId = person, SchoolId = district.School.School.Id, DistrictId = district.School.District.Id, SchoolYearId = district.School.Year.Id, Day = "Mon", StartsAt = new(hour, 0), EndsAt = new(hour, 50), Kind = PeriodKind.Offered });
        }
    }

    private Task<List<(string School, PeriodKind Kind, TimeOnly StartsAt)>> PeriodsAsync(DistrictInTest district) => app.WithDbAsync(async db =>
        (await db.TeacherPeriods.Where(p => p.DistrictId == district.School.District.Id).Join(db.Schools, p => p.SchoolId, s => s.Id, (p, s) => new { s.Number, p.Kind, p.StartsAt }).ToListAsync())
        .OrderBy(p => p.Number).ThenBy(p => p.StartsAt).Select(p => (p.Number, p.Kind, p.StartsAt)).ToList());
}
