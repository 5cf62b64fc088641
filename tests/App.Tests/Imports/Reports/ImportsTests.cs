using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Reports;

public sealed class ImportsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_sample_shows_56_rows_ready_and_4_to_fix_and_saves_nothing_yet()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var report = await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school), "roster-aug.csv");

        Assert.Contains("60 rows read: 56 ready to save, 4 need fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing has been saved yet", report.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["7|Omar Diaz|Gr|7;8", "19|Nia Ford|Email|", "33|(blank)|Whole row|", "41|Shauna Lee|Staff_ID|CH1012"],
            Rows(report).Select(r => string.Join('|', r.Row, r.Who, r.Column, r.Box)));
        Assert.All(Rows(report), r => Assert.NotEqual("", r.Wrong));
        Assert.Empty(await TeachersAsync(school));

        var saved = await browser.PressAsync("Save 56 rows now");

        Assert.Equal(56, (await TeachersAsync(school)).Count);
        Assert.Contains("56 rows saved: 56 people added. 4 rows not saved.", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mended_download_reports_4_ready_and_56_unchanged()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var report = await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school), "roster-aug.csv");
        var address = report.Path;

        var download = await browser.FollowAsync("Download file");

        Assert.Equal("roster-aug-errors.csv", download.Response.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith("Staff_ID,Name,Email,Gr,Subj,Room,Error\r\n", download.Html.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(61, download.Html.TrimEnd().Split("\r\n").Length);

        await browser.OpenAsync(address);
        await browser.PressAsync("Save 56 rows now");
        var again = await browser.SendAsync(FileKind.Roster, CedarHollow.Mend(school, download.Html), "roster-fixed.csv");

        Assert.Contains("60 rows read: 4 ready to save, 56 unchanged", again.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 4 rows now");
        Assert.Equal(60, (await TeachersAsync(school)).Count);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nobody_and_says_so()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var file = CedarHollow.Mend(school, CedarHollow.Roster(school));
        await browser.SendAsync(FileKind.Roster, file);
        await browser.PressAsync("Save 60 rows now");
        var before = await TeachersAsync(school);

        var again = await browser.SendAsync(FileKind.Roster, file);

        Assert.Contains("60 rows read: 60 unchanged", again.Text, StringComparison.Ordinal);
        Assert.Contains("would change nothing", again.Text, StringComparison.Ordinal);
        Assert.Contains("The same file was saved", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Save", string.Join(' ', again.Page.QuerySelectorAll("button").Select(b => b.TextContent)), StringComparison.Ordinal);
        Assert.Equal(before, await TeachersAsync(school));
    }

    [Fact]
    public async Task Rows_are_fixed_on_the_page_and_saved_with_the_fixes()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));

        var fixedReport = await browser.PressAsync("Fix and check again", ("Save without it, row 19", "on"), ("Staff_ID of Shauna Lee, row 41", "CH1041"));

        Assert.Equal("Checked again. 60 rows read: 59 ready to save, 1 skipped. Nothing has been saved yet.", fixedReport.Says);
        Assert.Contains("Take back row 7: Gr is now \"7;8\"", fixedReport.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 59 rows now");
        var diaz = await app.WithDbAsync(db => db.Positions.SingleAsync(p => p.SchoolId == school.School.Id && p.Person!.Name == "Omar Diaz"));
        Assert.Equal(["7", "8"], diaz.Grades);
        Assert.Null(await app.WithDbAsync(db => db.People.Where(p => p.Name == "Nia Ford" && p.DistrictId == school.District.Id).Select(p => p.Email).SingleAsync()));
    }

    [Fact]
    public async Task A_fix_can_be_taken_back()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        await browser.PressAsync("Fix and check again");

        var back = await browser.PressAsync("Fix and check again", ("Take back row 7", "on"));

        Assert.Contains("7/8", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_fix_is_not_lost_by_pressing_save()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));

        var answer = await browser.PressAsync("Save 56 rows now", ("Email of Nia Ford, row 19", "nia@cedarhollow.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("not checked yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains("nia@cedarhollow.example", answer.Html, StringComparison.Ordinal);
        Assert.Empty(await TeachersAsync(school));
    }

    [Fact]
    public async Task Another_mapping_of_columns_is_remembered_for_the_next_file()
    {
        var browser = await CedarHollow.BrowserAsync(app);
        const string File = "Key,Who,Mail,Stufe\r\n1,Ana Ortiz,ana@s.example,7\r\n";

        var first = await browser.SendAsync(FileKind.Roster, File);
        Assert.Contains("Which column is it?", first.Text, StringComparison.Ordinal);
        var read = await browser.PressAsync("Read the file with these columns", ("Key", "ID"), ("Who", "Teacher name"), ("Stufe", "Grade"));
        Assert.Contains("1 row read: 1 ready to save", read.Text, StringComparison.Ordinal);

        var next = await browser.SendAsync(FileKind.Roster, File + "2,Walt Greer,walt@s.example,8\r\n");
        Assert.Contains("2 rows read: 2 ready to save", next.Text, StringComparison.Ordinal);
        Assert.Contains("Stufe is Grade", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_field_for_two_columns_is_refused_beside_the_column()
    {
        var browser = await CedarHollow.BrowserAsync(app);
        await browser.SendAsync(FileKind.Roster, "ID,Name,Email\r\n1,Ana Ortiz,ana@s.example\r\n");

        var answer = await browser.PressAsync("Read the file with these columns", ("Email", "ID"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("cannot both be the same", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Canceling_saves_nothing_and_drops_the_file()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));

        var answer = await browser.PressAsync("Cancel, save nothing");

        Assert.Contains("Nothing was saved", answer.Text, StringComparison.Ordinal);
        var batch = await BatchAsync(school);
        Assert.Equal((ImportState.GivenUp, true), (batch.State, batch.SealedFile is null));
        Assert.Empty(await TeachersAsync(school));
    }

    [Fact]
    public async Task Only_fifty_rows_are_shown_at_a_time()
    {
        var browser = await CedarHollow.BrowserAsync(app);
        var rows = string.Concat(Enumerable.Range(1, 120).Select(i => $"{i},Person {i},p{i}@fifty.example,7/8\r\n"));

        var first = await browser.SendAsync(FileKind.Roster, "ID,Name,Email,Grade\r\n" + rows);
        var last = await browser.OpenAsync(first.Path + "?part=3");

        Assert.Equal((50, 20), (Rows(first).Count, Rows(last).Count));
        Assert.Contains("120 rows need fixing", first.Text, StringComparison.Ordinal);
        await browser.PressAsync("Fix and check again");
        Assert.Contains("20 ready to save, 100 need fixing", browser.Now.Text, StringComparison.Ordinal);
    }

    private static List<(string Row, string Who, string Column, string Wrong, string Box)> Rows(Answer report) =>
    [
        .. report.Page.QuerySelectorAll(".rows--fix tbody tr").Select(r => (
            Cell(r, 0), Cell(r, 1), Cell(r, 2), Cell(r, 3), r.QuerySelector("input[name^=Fix]")?.GetAttribute("value") ?? "")),
    ];

    private static string Cell(AngleSharp.Dom.IElement row, int at) => row.Children[at].TextContent.Trim();

    private Task<List<string>> TeachersAsync(SchoolInTest school) => app.WithDbAsync(db => db.Positions
        .Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id)
        .Select(p => p.Person!.Name + " " + p.Person.Version).ToListAsync());

    private Task<ImportBatch> BatchAsync(SchoolInTest school) => app.WithDbAsync(db => db.ImportBatches.SingleAsync(b => b.SchoolId == school.School.Id));
}
