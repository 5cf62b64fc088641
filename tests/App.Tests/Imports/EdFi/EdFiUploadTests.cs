using System.IO.Compression;
using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>Ed-Fi through the real form, to the rows in the database.</summary>
public sealed class EdFiUploadTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Roster_schedules_and_results_come_from_one_zip()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var zip = Export(school).Zip("fetch/");

        var roster = await browser.SendAsync(FileKind.Roster, zip, "edfi.zip");
        Assert.Contains("Ed-Fi export, read for Fir Hill Middle (1).", roster.Text, StringComparison.Ordinal);
        Assert.Contains("2 ready to save", roster.Text, StringComparison.Ordinal);
        Assert.Contains("leaders are not added by a file", roster.Text, StringComparison.Ordinal);
        await AssertNothingPersonalAsync(school);
        await browser.PressAsync("Save 2 rows now");
        var people = await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id).Select(p => new { p.Person!.Name, p.Grades, p.Subjects }).ToListAsync());
        Assert.Equal(["Ana Ortiz 7;8 Mathematics", "Walt Greer 6 Science"], people.Select(p => $"{p.Name} {string.Join(';', p.Grades)} {string.Join(';', p.Subjects)}"));

        var schedules = await browser.SendAsync(FileKind.Schedules, zip, "edfi.zip");
        Assert.Contains("6 rows read: 6 ready to save", schedules.Text, StringComparison.Ordinal);
        Assert.Contains("schedules of Fall", schedules.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 6 rows now");
        var periods = await app.WithDbAsync(db => db.TeacherPeriods.Where(p => p.SchoolId == school.School.Id).Select(p => p.Kind).ToListAsync());
        Assert.Equal((15, 15), (periods.Count(k => k == PeriodKind.Class), periods.Count(k => k == PeriodKind.Planning)));

        var results = await browser.SendAsync(FileKind.Results, zip, "edfi.zip");
        Assert.Contains("3 ready to save", results.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3.5", results.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 3 rows now");
        Assert.Equal(["2026-27", "2026-27"], await app.WithDbAsync(db => db.ResultSheets.Where(s => s.SchoolId == school.School.Id).Select(s => s.SchoolYear).ToListAsync()));
        Assert.Contains("3 unchanged", (await browser.SendAsync(FileKind.Results, zip, "edfi.zip")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_is_not_clear_is_asked()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var asks = await browser.SendAsync(FileKind.Roster, EdFiExport.District(7001, CedarHollow.Domain(school)).Zip(), "edfi.zip");
        Assert.Contains("Which school of this export is yours?", asks.Text, StringComparison.Ordinal);
        var read = await browser.PressAsync("Read the rows of this school", ("School in the export", "Cedar Elementary (100102)"));

        Assert.Contains("1 ready to save", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_export_does_not_hold_is_refused_with_what_to_ask_for()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var zip = Export(school).Without("evaluationElementRatings").Zip();

        var results = await browser.SendAsync(FileKind.Results, zip, "edfi.zip");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, results.Status);
        Assert.Contains("nothing for indicator results", results.Text, StringComparison.Ordinal);
        Assert.Contains("evaluationElementRatings.json", results.Text, StringComparison.Ordinal);
        Assert.Contains("Send it as Roster, Schedules or Indicator results.", (await browser.SendAsync(FileKind.Cards, zip, "edfi.zip")).Text, StringComparison.Ordinal);
        Assert.Contains("one file of JSON", (await browser.SendAsync(FileKind.Roster, "[{\"staffUniqueId\":\"1\"}]", "staffs.json")).Text, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.ImportBatches.AnyAsync(b => b.SchoolId == school.School.Id)));
    }

    private static EdFiExport Export(SchoolInTest school)
    {
        var export = EdFiExport.District(1, CedarHollow.Domain(school));
        foreach (var rating in export.Resources["evaluationElementRatings"])
        {
            // The school's clock stands in August.
            rating!["evaluationObjectiveRatingReference"]!["evaluationDate"] = "2026-08-01T00:00:00Z";
        }

        return export;
    }

    /// <summary>Not in the sealed file either: it is opened here with the install's own key.</summary>
    private async Task AssertNothingPersonalAsync(SchoolInTest school)
    {
        var sealedFile = await app.WithDbAsync(db => db.ImportBatches.Where(b => b.SchoolId == school.School.Id && b.SealedFile != null).Select(b => b.SealedFile).SingleAsync());
        var packed = app.Vault.OpenBytes(Purpose.ImportFile, sealedFile!);
        using var unpacked = new GZipStream(new MemoryStream(packed[packed.AsSpan().IndexOf((byte)0x1F)..]), CompressionMode.Decompress);
        var kept = await new StreamReader(unpacked).ReadToEndAsync();
        Assert.Contains("Ana Ortiz", kept, StringComparison.Ordinal);
        Assert.All((string[])["1980", "615-555", "home.example", "Female", "123456789"], word => Assert.DoesNotContain(word, kept, StringComparison.Ordinal));
    }
}
