using System.IO.Compression;
using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Imports.Sources;
using Counterpart.App.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Workbooks;

public sealed class WorkbookTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] header = ["Pair", "Staff ID", "Name", "Grades and subjects", "Room", "Mark", "Draft"];

    [Fact]
    public async Task The_draft_goes_out_with_names_rooms_and_marks_and_comes_back_the_same()
    {
        var (school, browser) = await WithIdsAsync();
        await browser.PressAsync("Lock, Ana Ortiz and Walt Greer");

        var file = await DownloadAsync(browser);
        var sheet = Sheet(file);

        Assert.Contains("Ana Ortiz", sheet, StringComparison.Ordinal);
        Assert.Contains("locked", sheet, StringComparison.Ordinal);
        Assert.Contains("T-Ana", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", sheet, StringComparison.Ordinal);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
        Assert.Contains("says the same as the draft", (await SendAsync(browser, file)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "draft.downloaded" && a.SchoolId == school.School.School.Id && a.Detail == "2 pairs")));
    }

    [Fact]
    public async Task A_changed_workbook_is_shown_change_by_change_used_as_one_act_and_undone_as_one()
    {
        var (school, browser) = await WithIdsAsync();

        var shown = await SendAsync(browser, Book(
            ["x", "T-Ana", "Ana Ortiz", "", "", "locked", "1"], ["x", "", "Erin Walsh", "", "", "locked", "1"], ["y", "T-Walt", "", "", "", "", "1"], ["y", "", "Dev Patel", "", "", "", "1"]));
        Assert.Contains("2 changes, nothing saved yet", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz and Erin Walsh are together; Ana Ortiz was with Walt Greer; Erin Walsh was with Dev Patel. Mark: locked.", string.Join(' ', shown.Page.QuerySelectorAll("section li").Select(l => l.TextContent)).Replace("Erin Walsh was with Dev Patel; Ana Ortiz was with Walt Greer", "Ana Ortiz was with Walt Greer; Erin Walsh was with Dev Patel", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(1, (await school.DraftAsync()).Number);

        var used = await browser.PressAsync("Use these 2 changes");

        Assert.StartsWith("2 changes of the workbook used.", used.Says, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Erin Walsh", "Dev Patel + Walt Greer"], await school.PairsAsync());
        Assert.Equal(PairMark.Locked, (await school.DraftAsync()).Pairs.Max(p => p.Mark));
        Assert.Contains("changed several pairs with a workbook", used.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "draft.from-workbook" && a.SchoolId == school.School.School.Id && a.Detail == "2 changes" && a.Subjects.Count == 4)));
        await browser.PressAsync("Undo: you changed several pairs with a workbook");
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_mark_alone_and_somebody_without_a_partner_are_changes_too_and_the_rest_stays()
    {
        var (school, browser) = await WithIdsAsync();

        var shown = await SendAsync(browser, Book(["a", "", "Ana Ortiz", "", "", "good", "1"], ["a", "", "Walt Greer", "", "", "good", "1"], ["", "", "Dev Patel", "", "", "", "1"]));

        Assert.Contains("Ana Ortiz and Walt Greer: good, was open.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Dev Patel has no partner; was with Erin Walsh.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Erin Walsh has no partner; was with Dev Patel.", shown.Text, StringComparison.Ordinal);
        await browser.PressAsync("Use these 3 changes");
        Assert.Equal(["Ana Ortiz + Walt Greer"], await school.PairsAsync());
    }

    [Fact]
    public async Task Every_row_that_cannot_be_is_told_with_its_number_and_nothing_changes()
    {
        var (school, browser) = await WithIdsAsync();
        await school.RuleAsync("Ana Ortiz", "Erin Walsh", RuleKind.Never);

        var answer = await SendAsync(browser, Book(
            ["x", "", "Ana Ortiz", "", "", "good", "1"], ["x", "", "Erin Walsh", "", "", "locked", "1"], ["y", "T-Walt", "Ana Ortiz", "", "", "", "1"],
            ["y", "T-Nobody", "", "", "", "", "1"], ["z", "", "Dev Patel", "", "", "", "1"], ["", "", "Dev Patel", "", "", "", "1"], ["q", "", "Walt Greer", "", "", "super", "1"]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        var rows = answer.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).ToList();
        Assert.Contains("3 A rule keeps Ana Ortiz and Erin Walsh apart. Take the rule back first, or change the row.", rows);
        Assert.Contains("3 The mark is locked here and good in row 2. Write the same for both.", rows);
        Assert.Contains("4 The staff ID T-Walt is Walt Greer, and the row says Ana Ortiz. Correct one of the two.", rows);
        Assert.Contains("5 Nobody at this school has the staff ID T-Nobody.", rows);
        Assert.Contains("6 Nobody else has the pair “z”. Give a second person the same, or leave the cell empty: then Dev Patel has no partner.", rows);
        Assert.Contains("7 Dev Patel is in row 6 already. Keep one of the two.", rows);
        Assert.Contains("8 “super” is no mark. Write open, good or locked.", rows);
        Assert.DoesNotContain(answer.Page.QuerySelectorAll("button"), b => b.TextContent.StartsWith("Use", StringComparison.Ordinal));
        Assert.Equal(1, (await school.DraftAsync()).Number);
    }

    [Fact]
    public async Task A_finalized_pair_does_not_change_by_a_workbook_and_none_is_finalized_by_one()
    {
        var (school, browser) = await WithIdsAsync();
        await browser.OpenAsync("/school/matches/finalize");
        await browser.PressAsync("Finalize", ("Ana Ortiz + Walt Greer", "on"), ("Dev Patel + Erin Walsh", "off"));
        Assert.Equal(1, await app.WithDbAsync(db => db.Partnerships.CountAsync(p => p.SchoolId == school.School.School.Id)));

        var answer = await SendAsync(browser, Book(["x", "", "Ana Ortiz", "", "", "", "2"], ["x", "", "Dev Patel", "", "", "", "2"], ["y", "", "Walt Greer", "", "", "finalized", "2"], ["y", "", "Erin Walsh", "", "", "finalized", "2"]));

        Assert.Contains("Ana Ortiz and Walt Greer are finalized. That cannot change here.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Partnerships are finalized on their own page.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_an_older_draft_says_so_and_is_compared_with_the_draft_as_it_is_now()
    {
        var (school, browser) = await WithIdsAsync();
        var old = await DownloadAsync(browser);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Looks good, Ana Ortiz and Walt Greer");

        var shown = await SendAsync(browser, old);
        Assert.Contains("made from draft 1, and the draft has changed once since", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz and Walt Greer: open, was good.", shown.Text, StringComparison.Ordinal);
        var other = await school.School.PrincipalBrowserAsync();
        await other.OpenAsync("/school/matches");
        await other.PressAsync("Lock, Dev Patel and Erin Walsh");

        var stale = await browser.PressAsync("Use this change");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Dev Patel and Erin Walsh: open, was locked.", stale.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await school.DraftAsync()).Number);
        await browser.PressAsync("Use these 2 changes");
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(PairMark.None, p.Mark));
    }

    [Fact]
    public async Task What_is_no_workbook_of_a_draft_is_turned_away_with_words()
    {
        var (_, browser) = await WithIdsAsync();

        Assert.Contains("Choose the workbook", (await SendAsync(browser, [])).Text, StringComparison.Ordinal);
        Assert.Contains("no column “Pair”", (await SendAsync(browser, Books.Of(["Name", "Email"], ["Ana Ortiz", "a@example.org"]))).Text, StringComparison.Ordinal);
        Assert.Contains("larger than 10 MB", (await SendAsync(browser, new byte[(10 << 20) + 1])).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, [.. "PK\u0003\u0004"u8, 1, 2, 3])).Status);
        Assert.Contains("social security", (await SendAsync(browser, Book(["x", "123-45-6789", "", "", "", "", ""]))).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, Book([.. Enumerable.Range(0, 2100).Select(i => new[] { $"p{i}", "", "Somebody", "", "", "", "1" })]))).Status);
        await browser.OpenAsync("/school/matches/workbook");
        Assert.Contains("Send the workbook again", (await browser.PostAsync("/school/matches/workbook?handler=Use", ("Plan", "nonsense"), ("Version", "1"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_workbook_is_called_damaged_wherever_the_damage_is()
    {
        var (_, browser) = await WithIdsAsync();
        var whole = Book(["x", "", "Ana Ortiz", "", "", "", "1"]);
        var noise = new byte[4000];
        new Random(5).NextBytes(noise);
        byte[][] damaged = [whole[..(whole.Length / 2)], whole[..40], whole[..6], [.. "PK\u0003"u8, 0, .. whole[4..]], [.. new byte[64], .. whole[64..]], noise, "One line of an error page"u8.ToArray()];

        foreach (var file in damaged)
        {
            var answer = await SendAsync(browser, file);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains("This is a ZIP file, or an Excel workbook, that is damaged. Download or save it again, and send that file.", answer.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Nobody at this school has the staff ID T-Nobody", (await SendAsync(browser, "Pair,Staff ID,Name\n,T-Nobody,\n"u8.ToArray())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_begins_like_a_formula_is_written_as_text_and_read_back_whole()
    {
        var school = await ReviewSchool.MakeAsync(app);
        await school.TeacherAsync("=HYPERLINK(\"http://x\") Evil", share: ["QU"], workOn: ["LS"]);
        await school.TeacherAsync("@Sum Name", room: "+1", share: ["LS"], workOn: ["QU"]);
        var browser = await school.BoardAsync();

        var file = await DownloadAsync(browser);

        var xml = Sheet(file);
        Assert.DoesNotContain("<x:f", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f", xml, StringComparison.Ordinal);
        Assert.Matches("s=\"2\"[^>]*>(<x:is>|<is>)(<x:t|<t)[^>]*>=HYPERLINK", xml);
        Assert.Contains("says the same as the draft", (await SendAsync(browser, file)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_school_has_a_workbook_of_its_own_and_without_a_draft_there_is_none()
    {
        var (_, _) = await WithIdsAsync();
        var other = await SchoolInTest.MakeAsync(app);
        var browser = await other.PrincipalBrowserAsync();

        Assert.Contains("No suggestions yet", (await browser.OpenAsync("/school/matches/workbook")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/matches/workbook?handler=File")).Status);
        var teacher = await app.BrowserOfAsync(await other.PersonAsync("Tess Vane", Role.Teacher));
        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/matches/workbook?handler=File")).Status);
    }

    private static byte[] Book(params string[][] rows) => Books.Of([header, .. rows]);

    private static Task<Answer> SendAsync(Browser browser, byte[] file) => SendAsync(browser, "partners.xlsx", file);

    private static async Task<Answer> SendAsync(Browser browser, string name, byte[] file)
    {
        await browser.OpenAsync("/school/matches/workbook");
        return await browser.UploadAsync("Compare with the draft", name, file);
    }

    private static async Task<byte[]> DownloadAsync(Browser browser)
    {
        await browser.OpenAsync("/school/matches/workbook");
        var answer = await browser.FollowAsync("Download the draft");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Response.Content.Headers.ContentType!.MediaType);
        return await answer.Response.Content.ReadAsByteArrayAsync();
    }

    private static string Sheet(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase) && e.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The four of the board after a first run; Ana and Walt have staff IDs, the others none.</summary>
    private async Task<(ReviewSchool School, Browser Browser)> WithIdsAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        foreach (var name in new[] { "Ana Ortiz", "Walt Greer" })
        {
            await app.SaveAsync(new PersonIdentifier { PersonId = school.People[name].Id, DistrictId = school.School.District.Id, Value = $"T-{name.Split(' ')[0]}" });
        }

        return (school, await school.BoardAsync());
    }
}
