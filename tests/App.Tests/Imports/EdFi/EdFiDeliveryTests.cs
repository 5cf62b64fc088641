using System.IO.Compression;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>An Ed-Fi export of many schools, through the district's form to the rows of each school.</summary>
public sealed class EdFiDeliveryTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_roster_goes_to_the_schools_it_names_and_no_student_stays_on_disk()
    {
        var district = await DistrictInTest.MakeAsync(app);

        var report = await SendAsync(district, FileKind.Roster, EdFiDelivery.WithStudents(EdFiDelivery.Export(district)));

        Assert.Contains("Ed-Fi export of 2 schools.", report.Text, StringComparison.Ordinal);
        Assert.Contains("students.json (student records are never kept)", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 administrator: who leads a school?", report.Text, StringComparison.Ordinal);
        await AssertOnlyStaffIsKeptAsync(district);
        await district.PressAsync("Save 3 rows now");
        Assert.Equal(["Ana Ortiz at 0001", "Nia Ford at 0002", "Walt Greer at 0001"], await district.TeachersAsync());
    }

    [Fact]
    public async Task Results_go_to_where_people_teach_and_an_unknown_number_waits_until_somebody_says_whose()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var export = EdFiDelivery.Export(district);
        export.Rate("LIC-9", "Questioning", 5, "2026-08-01T13:00:00Z");
        await SendAsync(district, FileKind.Roster, export.Zip());
        await district.PressAsync("Save 3 rows now");

        var report = await SendAsync(district, FileKind.Results, export.Zip());
        Assert.Contains("4 rows read: 3 ready to save, 1 cannot be placed yet", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3.5", report.Html, StringComparison.Ordinal);
        await district.PressAsync("Save and check the file again", ("LIC-9", "504"));
        await district.PressAsync("Save 4 rows now");

        Assert.Equal(
            ["Ana Ortiz QU 4000 row 2", "Ana Ortiz TH 3500 row 3", "Nia Ford QU 5000 row 5", "Walt Greer QU 2000 row 4"],
            await district.ResultsAsync());
    }

    [Fact]
    public async Task Schedules_go_to_the_schools_whose_bells_they_are_of()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var export = EdFiDelivery.Export(district);
        await SendAsync(district, FileKind.Roster, export.Zip());
        await district.PressAsync("Save 3 rows now");

        var report = await SendAsync(district, FileKind.Schedules, export.Zip());

        Assert.DoesNotContain("cannot be placed", report.Text, StringComparison.Ordinal);
        await district.PressAsync("Save");
        var schools = await app.WithDbAsync(db => db.TeacherPeriods.Where(p => p.DistrictId == district.School.District.Id).Select(p => p.SchoolId).Distinct().ToListAsync());
        Assert.NotEmpty(schools);
    }

    [Fact]
    public async Task A_school_nobody_knows_and_one_that_takes_no_part_keep_nobody_else_waiting()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var export = EdFiDelivery.Export(district);
        foreach (var (at, school) in ((int, int)[])[(0, 3), (1, 77)])
        {
            export.Add("schools", new { schoolId = school, nameOfInstitution = $"Elsewhere {school}" });
            export.At("staffSchoolAssociations", at)["schoolReference"]!["schoolId"] = school;
            export.At("staffEducationOrganizationAssignmentAssociations", at)["educationOrganizationReference"]!["educationOrganizationId"] = school;
        }

        var report = await SendAsync(district, FileKind.Roster, export.Zip());

        Assert.Contains("1 ready to save", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 cannot be placed yet", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 of schools not taking part", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_without_what_was_promised_is_turned_away_with_what_to_ask_for()
    {
        var district = await DistrictInTest.MakeAsync(app);

        var report = await SendAsync(district, FileKind.Results, EdFiDelivery.Export(district).Without("evaluationElementRatings").Zip());

        Assert.Contains("Turned away", report.Text, StringComparison.Ordinal);
        Assert.Contains("evaluationElementRatings.json", report.Text, StringComparison.Ordinal);
        var id = await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id).Select(d => d.PublicId).SingleAsync());
        Assert.False(File.Exists(Path.Combine(app.DeliveriesFolder, $"{id:N}.sealed")));
    }

    private static async Task<Answer> SendAsync(DistrictInTest district, FileKind kind, byte[] zip)
    {
        await district.Designee.OpenAsync("/district/imports/new");
        await district.Designee.UploadAsync("Check this file", "edfi.zip", zip, (FileKindWords.For(kind), "on"));
        return await DistrictInTest.ReadAsync(district.Designee);
    }

    /// <summary>Opened here with the install's own key.</summary>
    private async Task AssertOnlyStaffIsKeptAsync(DistrictInTest district)
    {
        var id = await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id).Select(d => d.PublicId).SingleAsync());
        await using var file = SealedFile.Open(app.Vault, id, Path.Combine(app.DeliveriesFolder, $"{id:N}.sealed"));
        while (file.ReadByte() != '\n')
        {
            // The mark before what is kept.
        }

        await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        var kept = await new StreamReader(unpacked).ReadToEndAsync();
        Assert.Contains("Ana Ortiz", kept, StringComparison.Ordinal);
        Assert.All((string[])["1980", "615-555", "home.example", "Female", "123456789", "Sly", "Questioning"], word => Assert.DoesNotContain(word, kept, StringComparison.Ordinal));
    }
}
