using System.IO.Compression;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries.Reports;

public sealed class ImportsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string ResultsHead = "person_id,school_year,indicator,score,observed_on\n";

    [Fact]
    public async Task A_roster_of_many_schools_says_what_it_would_do_and_saves_only_when_told()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var report = await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", $"T2 {district.School.District.Number}-0002 Walt Greer", "T3 0003 Nia Ford", "T4 0099 Oma Diaz"));

        Assert.Contains("4 rows read: 2 ready to save, 1 cannot be placed yet, 1 of schools not taking part", report.Text, StringComparison.Ordinal);
        Assert.Contains("Unknown school: 0099", report.Text, StringComparison.Ordinal);
        Assert.Empty(await district.TeachersAsync());

        var saved = await district.PressAsync("Save 2 rows now");

        Assert.Contains("2 people added, 0 changed at 2 schools. 1 row waits with the file.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz at 0001", "Walt Greer at 0002"], await district.TeachersAsync());
        var position = await app.WithDbAsync(db => db.Positions.Include(p => p.Person).SingleAsync(p => p.Person!.Name == "Walt Greer" && p.DistrictId == district.School.District.Id));
        Assert.Equal(3, position.BatchRow);
        Assert.Contains("The district loaded 1 teacher: 1 new, 0 changed.", (await (await district.School.PrincipalBrowserAsync()).OpenAsync("/school/imports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var csv = district.Roster("T1 0001 Ana Ortiz", "T1 0002 Ana Ortiz", "T2 0002 Walt Greer").Replace(",Math\n", ",Math,yes\n", StringComparison.Ordinal).Replace("subjects\n", "subjects,taking_part\n", StringComparison.Ordinal);
        await district.SendAsync(FileKind.Roster, csv);
        await district.PressAsync("Save 3 rows now");

        var again = await district.SendAsync(FileKind.Roster, csv);

        Assert.Contains("Saving this file would change nothing", again.Text, StringComparison.Ordinal);
        Assert.Contains("The same file was saved", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(again.Page.QuerySelectorAll("button"), b => b.TextContent.Contains("Save", StringComparison.Ordinal) && b.TextContent.Contains("now", StringComparison.Ordinal));
        Assert.Equal(["Ana Ortiz at 0001", "Ana Ortiz at 0002", "Walt Greer at 0002"], await district.TeachersAsync());
        Assert.Equal(2, await app.WithDbAsync(db => db.People.CountAsync(p => p.DistrictId == district.School.District.Id && p.Positions.Any(q => q.Role == Role.Teacher))));
    }

    [Fact]
    public async Task Results_are_sealed_by_person_and_those_of_nobody_wait_until_the_roster_has_come()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("Save 1 row now");
        var csv = ResultsHead + "T1,2025-26,QU,3,2025-10-01\nT1,2025-26,Academic Feedback,4.5,2025-10-01\nT2,2025-26,QU,2,2025-10-02\n";

        var report = await district.SendAsync(FileKind.Results, csv);
        Assert.Contains("3 rows read: 2 ready to save, 1 cannot be placed yet", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4.5", report.Html, StringComparison.Ordinal);
        await district.PressAsync("Save 2 rows now");
        var results = district.Designee.Now.Path;

        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", "T2 0002 Walt Greer"));
        await district.PressAsync("Save 1 row now");
        await district.Designee.OpenAsync(results);
        await district.PressAsync("Check again");
        Assert.Contains("3 rows read: 1 ready to save, 2 unchanged", district.Designee.Now.Text, StringComparison.Ordinal);
        await district.PressAsync("Save 1 row now");

        Assert.Equal(["Ana Ortiz FEED 4500 row 3", "Ana Ortiz QU 3000 row 2", "Walt Greer QU 2000 row 4"], await district.ResultsAsync());
        await district.SweptAsync();
        var done = await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id && d.State == DeliveryState.Published).Select(d => d.PublicId).ToListAsync());
        Assert.DoesNotContain(done, id => File.Exists(Path.Combine(app.DeliveriesFolder, $"{id:N}.sealed")));
    }

    [Fact]
    public async Task A_file_with_what_must_never_be_kept_is_gone_and_nothing_of_it_staged()
    {
        var district = await DistrictInTest.MakeAsync(app);

        var answer = await district.SendAsync(FileKind.Roster, "person_id,name,school_id,LOE\nT1,Ana Ortiz,0001,4\n");

        Assert.Contains("overall effectiveness", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Turned away", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.StagedPeople.CountAsync(s => s.DistrictId == district.School.District.Id)));
    }

    [Fact]
    public async Task A_wrong_cell_is_fixed_on_the_page_and_the_file_read_again()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, "person_id,name,school_id,grades,Password\nT1,Ana Ortiz,0001,7/8,secret\nT2,Walt Greer,0001,8,secret\n");
        Assert.Contains("Left out and not kept: Password", district.Designee.Now.Text, StringComparison.Ordinal);

        await district.PressAsync("Fix and check again", ("grades of Ana Ortiz, row 2", "7;8"));
        await district.PressAsync("Save 2 rows now");

        Assert.Equal(["7", "8"], (await app.WithDbAsync(db => db.Positions.SingleAsync(p => p.Person!.Name == "Ana Ortiz" && p.DistrictId == district.School.District.Id))).Grades);
    }

    [Fact]
    public async Task Columns_nobody_could_guess_are_chosen_on_the_page()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var asked = await district.SendAsync(FileKind.Roster, "Wer,Wie,school_id\nT1,Ana Ortiz,0001\n");
        Assert.Contains("Which column is it", asked.Text, StringComparison.Ordinal);

        await district.PressAsync("Read the file with these columns", ("Wer", "ID"), ("Wie", "Teacher name"));

        Assert.Contains("1 row read: 1 ready to save", district.Designee.Now.Text, StringComparison.Ordinal);
    }
}
