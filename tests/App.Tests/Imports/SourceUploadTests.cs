using System.IO.Compression;
using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Imports.Sources;
using Counterpart.App.Tests.Imports.Sources.OneRoster;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports;

/// <summary>Workbooks and exports through the real form, to the rows in the database.</summary>
public sealed class SourceUploadTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_roster_workbook_is_checked_fixed_and_saved()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var book = new Books().Sheet("Notes", Books.Row(1, "Pay", "x") + Books.Row(2, "secret-sheet", "y")).Sheet("Staff", Books.Row(1, "Birch staff") + Books.Row(3, "Staff_ID", "Name", "Email", "Gr", "Mobile Phone")
            + Books.Row(4, 1001, "Ortiz, Ana", "ana@workbook.example", "7/8", "615-555-0101") + Books.Row(5, 1002, "Walt Greer", "walt@workbook.example", 8, "615-555-0102"));

        var report = await browser.SendAsync(FileKind.Roster, book.Write(), "staff.xlsx");

        Assert.Contains("2 rows read: 1 ready to save, 1 needs fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains("Read: the sheet \"Staff\". Not read and not kept: \"Notes\".", report.Text, StringComparison.Ordinal);
        Assert.Contains("Row numbers are those of the sheet \"Staff\".", report.Text, StringComparison.Ordinal);
        Assert.Equal("4", report.Page.QuerySelector(".rows--fix tbody td")!.TextContent);
        Assert.StartsWith("Staff_ID,Name,Email,Gr,Mobile Phone,Error\r\n1001,\"Ortiz, Ana\"", (await browser.FollowAsync("Download these rows as CSV")).Html.TrimStart('\uFEFF'), StringComparison.Ordinal);

        await browser.OpenAsync(report.Path);
        await browser.PressAsync("Fix and check again");
        await browser.PressAsync("Save 2 rows now");
        var people = await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id).Select(p => new { p.Person!.Name, p.Grades }).ToListAsync());
        Assert.Equal(["Ana Ortiz 7;8", "Walt Greer 8"], people.Select(p => $"{p.Name} {string.Join(';', p.Grades)}"));
    }

    [Fact]
    public async Task A_results_workbook_is_saved_and_shows_no_value()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var browser = await school.PrincipalBrowserAsync();
        var book = new Books { Formats = ["m/d/yyyy"] }.Sheet("Observations", Books.Row(1, "Teacher", "Indicator", "Result", "Observation Date")
            + Books.Row(2, "Ana Ortiz", "Questioning", "<c r=\"{r}\"><v>4.0000000000000009</v></c>", "<c r=\"{r}\" s=\"1\"><v>45944</v></c>")
            + Books.Row(3, "Walt Greer", "Thinking", 3, "<c r=\"{r}\" s=\"1\"><v>45945</v></c>"));

        var report = await browser.SendAsync(FileKind.Results, book.Write(), "results.xlsx");
        Assert.Contains("Teacher is ID", report.Text, StringComparison.Ordinal);
        Assert.Contains("2 rows read: 2 ready to save", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4.0", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 2 rows now");
        Assert.Equal(["2025-26", "2025-26"], await app.WithDbAsync(db => db.ResultSheets.Where(s => s.SchoolId == school.School.Id).Select(s => s.SchoolYear).ToListAsync()));
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.2")]
    public async Task An_export_brings_the_teachers_of_the_school_and_nothing_of_anybody_else(string version)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var zip = Export(version, school).Zip("oneroster/");

        var report = await browser.SendAsync(FileKind.Roster, zip, "oneroster.zip");

        Assert.Contains("Birch Middle (0001) of 2 schools in this export.", report.Text, StringComparison.Ordinal);
        Assert.Contains($"OneRoster {version} export, read for Birch Middle (0001). Row numbers are those of users.csv.", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 student", report.Text, StringComparison.Ordinal);
        Assert.Contains("2 ready to save", report.Text, StringComparison.Ordinal);
        Assert.Contains("leaders are not added by a file", report.Text, StringComparison.Ordinal);
        await AssertNothingOfStudentsAsync(school);

        await browser.PressAsync("Save 2 rows now");
        var saved = await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id).Select(p => new { p.Person!.Name, p.Grades, p.Subjects, p.Room }).ToListAsync());
        Assert.Equal("Ana Ortiz, Walt Greer", string.Join(", ", saved.Select(p => p.Name)));
        Assert.Equal(["1;2;3", ""], await app.WithDbAsync(async db => (await db.Positions.Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id).ToListAsync()).Select(p => string.Join(';', p.TaughtPeriods)).ToList()));
        Assert.Equal("8 Mathematics 118", $"{string.Join(';', saved[0].Grades)} {string.Join(';', saved[0].Subjects)} {saved[0].Room}");
        Assert.Equal(3, await app.WithDbAsync(db => db.People.CountAsync(p => p.DistrictId == school.District.Id)));
        Assert.Equal(["4001", "4002"], await app.WithDbAsync(db => db.PersonIdentifiers.Where(i => i.DistrictId == school.District.Id).OrderBy(i => i.Value).Select(i => i.Value).ToListAsync()));

        var again = await browser.SendAsync(FileKind.Roster, zip, "oneroster.zip");
        Assert.Contains("2 unchanged", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_an_export_chosen_together_are_read_like_its_zip()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/imports/new");

        var report = await browser.UploadAsync("Check this file", Export("1.1", school).Loose("oneroster/"), (FileKindWords.For(FileKind.Roster), "on"));

        Assert.Contains("2 ready to save", report.Text, StringComparison.Ordinal);
        await AssertNothingOfStudentsAsync(school);
        await browser.PressAsync("Save 2 rows now");
        await browser.OpenAsync("/school/imports/new");
        Assert.Contains("2 unchanged", (await browser.UploadAsync("Check this file", Export("1.1", school).Loose(), (FileKindWords.For(FileKind.Roster), "on"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_is_not_clear_is_asked_once_and_remembered()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var district = Export("1.1", school).Replace("orgs.csv", "school,0001", "school,7001").Replace("orgs.csv", "school,0002", "school,7002");

        var asks = await browser.SendAsync(FileKind.Roster, district.Zip(), "one.zip");
        Assert.Contains("Which school of this export is yours?", asks.Text, StringComparison.Ordinal);
        var read = await browser.PressAsync("Read the rows of this school", ("School in the export", "Birch Middle (7001)"));
        Assert.Contains("2 ready to save", read.Text, StringComparison.Ordinal);

        var next = await browser.SendAsync(FileKind.Roster, district.Replace("users.csv", "aortiz", "ana.ortiz").Zip(), "two.zip");
        Assert.Contains("Birch Middle (7001) of 2 schools", next.Text, StringComparison.Ordinal);

        var columns = await browser.PressAsync("Read the file with these columns", ("person_id", "Not used"), ("sourcedId", "ID"));
        Assert.Contains("sourcedId is ID", columns.Text, StringComparison.Ordinal);
        Assert.Contains("Birch Middle (7001) of 2 schools", columns.Text, StringComparison.Ordinal);

        var other = await browser.PressAsync("Read the rows of this school", ("School in the export", "Cedar Elementary (7002)"));
        Assert.Contains("Cedar Elementary (7002) of 2 schools", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_school_chosen_is_refused_beside_the_box()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, Export("1.2", school).Replace("orgs.csv", "0001", "7001").Replace("orgs.csv", "0002", "7002").Zip());

        var answer = await browser.PressAsync("Read the rows of this school");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Choose the school that is yours.", answer.Page.QuerySelector("#School_error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_of_changes_offers_only_those_it_takes_out()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await school.PersonAsync("Not in any file");
        await browser.SendAsync(FileKind.Roster, Export("1.1", school).Zip());
        await browser.PressAsync("Save 2 rows now");
        var delta = Export("1.1", school).Replace("manifest.csv", "file.users,bulk", "file.users,delta").Replace("users.csv", "t1,,,true", "t1,tobedeleted,2026-08-02T00:00:00Z,true").Replace("users.csv", ",,Walt,", ",,Walter,");

        var report = await browser.SendAsync(FileKind.Roster, delta.Zip());

        Assert.Contains("1 person is taken out by this export", report.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz has left", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not in any file", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now", ("Ana Ortiz has left", "on"));
        Assert.True(await app.WithDbAsync(db => db.Positions.AnyAsync(p => p.SchoolId == school.School.Id && p.Person!.Name == "Ana Ortiz" && p.EndsOn != null)));
        Assert.True(await app.WithDbAsync(db => db.People.AnyAsync(p => p.DistrictId == school.District.Id && p.Name == "Walter Greer")));
    }

    [Fact]
    public async Task An_export_that_is_none_is_refused_with_what_to_ask_for()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.SendAsync(FileKind.Roster, Zips.Of(("grades.csv", "a,b\n1,2\n"), ("lunch.csv", "c\n1\n")), "export.zip");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Ask your student information system for the OneRoster 1.1 or 1.2 CSV export", answer.Page.QuerySelector("#Upload_error")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.ImportBatches.AnyAsync(b => b.SchoolId == school.School.Id)));
    }

    /// <summary>With addresses of the test's own: an address belongs to one person of the whole install.</summary>
    private static District Export(string version, SchoolInTest school)
    {
        var district = version == "1.1" ? District.Version11() : District.Version12();
        return district.Replace("users.csv", "birch.example", CedarHollow.Domain(school));
    }

    /// <summary>Not in the sealed file either: it is opened here with the install's own key.</summary>
    private async Task AssertNothingOfStudentsAsync(SchoolInTest school)
    {
        var sealedFile = await app.WithDbAsync(db => db.ImportBatches.Where(b => b.SchoolId == school.School.Id && b.SealedFile != null).Select(b => b.SealedFile).SingleAsync());
        var packed = app.Vault.OpenBytes(Purpose.ImportFile, sealedFile!);
        using var unpacked = new GZipStream(new MemoryStream(packed[packed.AsSpan().IndexOf((byte)0x1F)..]), CompressionMode.Decompress);
        var kept = await new StreamReader(unpacked).ReadToEndAsync();
        Assert.Contains("Ana Ortiz", kept, StringComparison.Ordinal);
        Assert.All((string[])["hunter", "615-555", "kid1", "mom@home"], word => Assert.DoesNotContain(word, kept, StringComparison.Ordinal));
    }
}
