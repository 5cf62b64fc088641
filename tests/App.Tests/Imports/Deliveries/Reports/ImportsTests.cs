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
        Assert.Empty(await TeachersAsync(district));

        var saved = await district.PressAsync("Save 2 rows now");

        Assert.Contains("2 people added, 0 changed at 2 schools. 1 row waits with the file.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz at 0001", "Walt Greer at 0002"], await TeachersAsync(district));
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
        Assert.Equal(["Ana Ortiz at 0001", "Ana Ortiz at 0002", "Walt Greer at 0002"], await TeachersAsync(district));
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

        Assert.Equal(["Ana Ortiz FEED 4500 row 3", "Ana Ortiz QU 3000 row 2", "Walt Greer QU 2000 row 4"], await ResultsAsync(district));
        Assert.Equal(0, await app.WithDbAsync(db => db.StagedSheets.CountAsync(s => s.DistrictId == district.School.District.Id)));
        var done = await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id && d.State == DeliveryState.Published).Select(d => d.PublicId).ToListAsync());
        Assert.DoesNotContain(done, id => File.Exists(Path.Combine(app.DeliveriesFolder, $"{id:N}.sealed")));
    }

    [Fact]
    public async Task Teachers_whom_the_file_does_not_mention_stay_unless_somebody_says_they_left()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.School.PersonAsync("Cass Reed");
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        Assert.Contains("1 teacher is at these schools but not in the file", district.Designee.Now.Text, StringComparison.Ordinal);
        await district.PressAsync("Save 1 row now");
        Assert.Equal(["Ana Ortiz at 0001", "Cass Reed at 0001"], await TeachersAsync(district));

        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("End the positions", ("End the 1 position", "on"));

        Assert.Equal(["Ana Ortiz at 0001"], await TeachersAsync(district));
    }

    [Fact]
    public async Task Ending_many_positions_is_asked_twice()
    {
        var district = await DistrictInTest.MakeAsync(app);
        foreach (var n in Enumerable.Range(1, 12))
        {
            await district.School.PersonAsync($"Teacher {n}");
        }

        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        var asked = await district.PressAsync("Save 1 row now", ("End the 12 positions", "on"));
        Assert.Contains("12 of 12 positions would end", asked.Text, StringComparison.Ordinal);
        Assert.Equal(12, (await TeachersAsync(district)).Count);

        await district.PressAsync("Save 1 row now", ("End the 12 positions", "on"), ("Yes, that many have left", "on"));
        Assert.Equal(["Ana Ortiz at 0001"], await TeachersAsync(district));
    }

    [Fact]
    public async Task When_somebody_was_changed_meanwhile_nothing_is_saved_and_the_file_is_read_again()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("Save 1 row now");
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz-Lopez", "T2 0001 Walt Greer"));
        await app.WithDbAsync(db => db.People.Where(p => p.Name == "Ana Ortiz" && p.DistrictId == district.School.District.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.Version, x => x.Version + 1)));

        var stale = await district.Designee.PressAsync("Save 2 rows now");
        Assert.Contains("Nothing was saved; the file is being checked again", stale.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz at 0001"], await TeachersAsync(district));

        await district.Designee.OpenAsync(district.Designee.Now.Path.Split('?')[0]);
        await DistrictInTest.ReadAsync(district.Designee);
        await district.PressAsync("Save 2 rows now");
        Assert.Equal(["Ana Ortiz-Lopez at 0001", "Walt Greer at 0001"], await TeachersAsync(district));
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

    [Fact]
    public async Task A_reading_that_a_stopped_process_left_is_begun_again()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", "T2 0002 Walt Greer"));
        await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Reading)));
        await app.WithDbAsync(db => db.StagedPeople.Where(s => s.DistrictId == district.School.District.Id && s.Row == 2).ExecuteDeleteAsync());
        ((DeliveryBell)app.Services.GetService(typeof(DeliveryBell))!).Ring();

        await district.Designee.OpenAsync(district.Designee.Now.Path);
        await DistrictInTest.ReadAsync(district.Designee);
        await district.PressAsync("Save 2 rows now");

        Assert.Equal(["Ana Ortiz at 0001", "Walt Greer at 0002"], await TeachersAsync(district));
    }

    [Fact]
    public async Task The_state_reads_a_file_of_schools_of_all_its_districts()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await district.School.PersonAsync("Pat Simmons", Role.StateLead));

        await DistrictInTest.SendAsync(lead, "/state", FileKind.Roster, district.Roster($"T1 {district.School.District.Number}0001 Ana Ortiz"));
        await lead.PressAsync("Save 1 row now");

        Assert.Equal(["Ana Ortiz at 0001"], await TeachersAsync(district));
        Assert.Contains("The state loaded 1 teacher", (await (await district.School.PrincipalBrowserAsync()).OpenAsync("/school/imports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_a_file_gives_to_people_of_two_districts_is_asked_about()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var other = await app.SaveAsync(new District { PublicId = PublicId.New(), StateId = district.School.District.StateId, Number = $"9{district.School.District.Number}", Name = "Next door" });
        var school = await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = other.Id, Number = "0001", Name = "Next door Middle", Level = "middle", TimeZone = "America/Chicago" });
        await app.SaveAsync(new DataAgreement { DistrictId = other.Id, Title = "Data agreement", SignedOn = new(2026, 5, 1) });
        await app.SaveAsync(new ProgramSchool { ProgramId = district.School.Program.ProgramId, SchoolYearId = district.School.Year.Id, SchoolId = school.Id, DistrictId = other.Id, OptedInOn = new(2026, 6, 1) });
        var lead = await app.BrowserOfAsync(await district.School.PersonAsync("Pat Simmons", Role.StateLead));

        var report = await DistrictInTest.SendAsync(lead, "/state", FileKind.Roster, district.Roster($"T1 {district.School.District.Number}-0001 Ana Ortiz", $"T1 {other.Number}-0001 Ana Ortiz"));

        Assert.Contains("2 rows read: 1 ready to save, 1 needs fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains("This address is in use already", report.Text, StringComparison.Ordinal);
        Assert.Contains("Saved", (await lead.PressAsync("Save 1 row now")).Text, StringComparison.Ordinal);
    }

    private Task<List<string>> TeachersAsync(DistrictInTest district) => app.WithDbAsync(db => db.Positions
        .Where(p => p.DistrictId == district.School.District.Id && p.Role == Role.Teacher && p.EndsOn == null)
        .OrderBy(p => p.Person!.Name).ThenBy(p => p.School!.Number).Select(p => p.Person!.Name + " at " + p.School!.Number).ToListAsync());

    private async Task<List<string>> ResultsAsync(DistrictInTest district)
    {
        var sheets = await app.WithDbAsync(db => db.ResultSheets.Where(s => s.DistrictId == district.School.District.Id).Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { p.Name, s.SealedValues }).ToListAsync());
        return [.. sheets.SelectMany(s => app.Vault.Open<List<ResultValue>>(Purpose.Results, s.SealedValues).Select(v => $"{s.Name} {v.Indicator} {v.Thousandths} row {v.Row}")).Order(StringComparer.Ordinal)];
    }
}
