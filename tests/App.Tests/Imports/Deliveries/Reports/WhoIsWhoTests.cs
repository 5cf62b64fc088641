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

/// <summary>Administrators, licence numbers, exports and addresses: who a row of a delivery is about.</summary>
public sealed class WhoIsWhoTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string ResultsHead = "person_id,school_year,indicator,score,observed_on\n";

    [Fact]
    public async Task An_administrator_leads_a_school_only_when_a_person_says_so_and_is_asked_about_once()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var csv = $"person_id,name,email,school_id,role\nA1,Ruth Bell,ruth@d{district.School.District.Id}.example,0002,administrator\nA2,Lou Finch,,0002,administrator\nT1,Ana Ortiz,,0001,teacher\n";
        await district.SendAsync(FileKind.Roster, csv);
        Assert.Contains("2 administrators: who leads a school?", district.Designee.Now.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.Positions.CountAsync(p => p.SchoolId == district.Second.Id && p.Role == Role.Principal)));

        await district.PressAsync("Save these parts", ($"Part of Ruth Bell, {district.Second.Name}", "Principal"), ($"Part of Lou Finch, {district.Second.Name}", "No part in this program"));

        var principal = await app.WithDbAsync(db => db.Positions.Include(p => p.Person).SingleAsync(p => p.SchoolId == district.Second.Id && p.Role == Role.Principal));
        Assert.Equal("Ruth Bell", principal.Person!.Name);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "delivery.roles" && a.DistrictId == district.School.District.Id && a.Subjects.Any(s => s.PersonId == principal.PersonId))));
        await district.SendAsync(FileKind.Roster, csv);
        Assert.DoesNotContain("who leads a school?", district.Designee.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_by_licence_number_are_linked_once_to_people_known_by_staff_number()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("Save 1 row now");
        await district.SendAsync(FileKind.Results, ResultsHead + "LIC-77,2025-26,QU,3,2025-10-01\n");

        var wrong = await district.PressAsync("Save and check the file again", ("LIC-77", "T99"));
        Assert.Contains("\"T99\" is not the ID or address of exactly one person we know", wrong.Text, StringComparison.Ordinal);
        await district.PressAsync("Save and check the file again", ("LIC-77", "T1"));
        await district.PressAsync("Save 1 row now");

        Assert.Equal(["Ana Ortiz QU 3000 row 2"], await district.ResultsAsync());
    }

    [Fact]
    public async Task A_districts_export_is_read_for_all_its_schools_and_no_student_stays_on_disk()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var zip = OneRosterZip(district);

        await district.Designee.OpenAsync("/district/imports/new");
        await district.Designee.UploadAsync("Check this file", "export.zip", zip, ("Roster", "on"));
        var report = await DistrictInTest.ReadAsync(district.Designee);

        Assert.Contains("1 student", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 administrator: who leads a school?", report.Text, StringComparison.Ordinal);
        await district.PressAsync("Save 2 rows now");
        Assert.Equal(["Ana Ortiz at 0001", "Walt Greer at 0002"], await district.TeachersAsync());
        Assert.False(await app.WithDbAsync(db => db.People.AnyAsync(p => p.Name.Contains("Sly"))));
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

    private static byte[] OneRosterZip(DistrictInTest district)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "orgs.csv", $"sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd,,,District,district,,\ns1,,,{district.School.School.Name},school,0001,d\ns2,,,{district.Second.Name},school,0002,d\n");
            Add(zip, "users.csv", "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
                + "u1,,,true,s1,teacher,ana,,Ana,Ortiz,,T1,,,,,7,secret\nu2,,,true,s2,teacher,walt,,Walt,Greer,,T2,,,,,8,secret\nu3,,,true,s2,administrator,ruth,,Ruth,Bell,,A1,,,,,,secret\nu4,,,true,s1,student,sly,,Sly,Kid,,K1,,,,,7,secret\n");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
