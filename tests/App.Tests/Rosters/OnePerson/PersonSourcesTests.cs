using Counterpart.App.Imports;
using Counterpart.App.Tests.Imports;
using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.OnePerson;

/// <summary>Everything a file brought says which file and row, until somebody types over it.</summary>
public sealed class PersonSourcesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_page_of_a_person_names_file_and_row_until_somebody_types_something_else()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAndSaveAsync(FileKind.Roster, "person_id,name,email,grades,subjects,taking_part\nW1,Walt Greer,walt@sources.example,7,Math,\nA1,Ana Ortiz,ana@sources.example,7,Math,yes\n");
        await browser.SendAndSaveAsync(FileKind.Schedules, "person_id,day,start,end,kind\nA1,Mon,8:00,8:50,class\nA1,Mon,9:00,9:50,planning\n");
        await browser.SendAndSaveAsync(FileKind.Cards, "person_id,kind,indicator\nA1,share,QU\n");
        var ana = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Email == "ana@sources.example"));

        var facts = Facts(await browser.OpenAsync($"/school/people/{ana.PublicId:N}"));

        foreach (var words in new[] { "Name and email: file.csv, row 3.", "Grades, subjects, room: file.csv, row 3.", "Takes part: file.csv, row 3.", "Week: file.csv, row 2.", "Card: file.csv, row 2." })
        {
            Assert.Contains(words, facts, StringComparison.Ordinal);
        }

        await browser.PressAsync("Save details", ("Name", "Ana Ortiz-Lee"), ("Room", "120"));
        await browser.OpenAsync($"/school/people/{ana.PublicId:N}");
        facts = Facts(await browser.PressAsync("Save the answer", ("Not this year", "on")));
        Assert.DoesNotContain("Name and email", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Grades, subjects, room", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Takes part", facts, StringComparison.Ordinal);
        Assert.Contains("Week: file.csv", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_leaves_its_rows_at_people_numbers_answers_and_weeks_alike()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("X1 0001 Walt Greer", "T1 0001 Ana Ortiz").Replace("subjects\n", "subjects,taking_part\n", StringComparison.Ordinal).Replace(",7,Math\n", ",7,Math,yes\n", StringComparison.Ordinal));
        await district.PressAsync("Save 2 rows now");
        await district.SendAsync(FileKind.Schedules, "person_id,school_id,day,start,end,kind\nX1,0001,Mon,8:00,8:50,class\nT1,0001,Mon,8:00,8:50,class\n");
        await district.PressAsync("Save 2 rows now");

        var rows = await app.WithDbAsync(async db =>
        {
            var ana = await db.People.SingleAsync(p => p.Name == "Ana Ortiz" && p.DistrictId == district.School.District.Id);
            var number = await db.PersonIdentifiers.SingleAsync(i => i.PersonId == ana.Id);
            var answer = await db.Participations.SingleAsync(p => p.PersonId == ana.Id);
            var period = await db.TeacherPeriods.SingleAsync(p => p.PersonId == ana.Id);
            return new[] { (ana.BatchId, ana.BatchRow), (number.BatchId, number.BatchRow), (answer.BatchId, answer.BatchRow), (period.BatchId, period.BatchRow) };
        });

        Assert.All(rows, r => Assert.Equal((true, 3), (r.BatchId is not null, r.BatchRow)));
    }

    private static string Facts(Answer page) => page.Page.QuerySelector("dl.facts")!.TextContent;
}
