using System.IO.Compression;
using System.Net;
using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports;

public sealed class NewTests(RunningApp app) : IClassFixture<RunningApp>
{
    public static TheoryData<string, byte[], string> NotTables => new()
    {
        { "empty", [], "This file is empty" },
        { "only a header", Encoding.UTF8.GetBytes("ID,Name,Email\r\n"), "no rows below" },
        { "a ZIP named .csv", Zip(), "ZIP file" },
        { "a PDF named .csv", Encoding.UTF8.GetBytes("%PDF-1.7\n1 0 obj"), "PDF file" },
        { "bytes that are no text", [0x49, 0x44, 0x2C, 0x00, 0x01, 0x02, 0x0A, 0x31], "not text" },
        { "letters nobody can read", [.. Encoding.UTF8.GetBytes("ID,Name\r\n1,"), 0x81, 0x8D, 0x0D, 0x0A], "cannot read" },
        { "a quotation mark that never closes", Encoding.UTF8.GetBytes("ID,Name,Email\r\n1,\"Ana Ortiz,a@s.example\r\n2,Walt,w@s.example\r\n"), "quotation mark" },
        { "a social security number", Encoding.UTF8.GetBytes("ID,Name,Email\r\n123-45-6789,Ana Ortiz,a@s.example\r\n"), "social security number" },
        { "a social security number among unknown columns", Encoding.UTF8.GetBytes("Wer,Was\r\n123-45-6789,x\r\n"), "social security number" },
        { "overall effectiveness", Encoding.UTF8.GetBytes("ID,Name,Email,LOE\r\n1,Ana Ortiz,a@s.example,4\r\n"), "overall effectiveness" },
        { "value-added results", Encoding.UTF8.GetBytes("ID,Name,Email,TVAAS Growth Index\r\n1,Ana Ortiz,a@s.example,2\r\n"), "value-added" },
    };

    [Theory]
    [MemberData(nameof(NotTables))]
    public async Task A_file_we_may_not_or_cannot_read_is_refused_in_words_and_nothing_of_it_is_kept(string what, byte[] content, string words)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.SendAsync(FileKind.Roster, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Page.QuerySelector("#Upload_error")?.TextContent ?? what, StringComparison.OrdinalIgnoreCase);
        await AssertNothingKeptAsync(school);
    }

    [Fact]
    public async Task A_file_over_ten_megabytes_is_413_with_words()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        byte[] large = [.. Encoding.UTF8.GetBytes("ID,Name,Email\r\n"), .. Enumerable.Repeat((byte)'x', 10 << 20)];

        var answer = await browser.SendAsync(FileKind.Roster, large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("larger than 10 MB. Nothing was saved.", answer.Text, StringComparison.Ordinal);
        await AssertNothingKeptAsync(school);
    }

    [Fact]
    public async Task Without_a_kind_or_a_file_the_form_comes_back()
    {
        var browser = await CedarHollow.BrowserAsync(app);
        await browser.OpenAsync("/school/imports/new");

        var noKind = await browser.PressAsync("Check this file");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noKind.Status);
        Assert.Contains("Choose what is in the file", noKind.Text, StringComparison.Ordinal);

        var noFile = await browser.PressAsync("Check this file", ("Cards", "on"));
        Assert.Contains("Choose a file", noFile.Page.QuerySelector("#Upload_error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(noFile.Page.QuerySelector("input[value=Cards][checked]"));
    }

    [Theory]
    [InlineData(",", "\r\n", false)]
    [InlineData(";", "\n", true)]
    [InlineData("\t", "\r\n", true)]
    public async Task Commas_semicolons_and_tabs_are_read_with_any_line_end_and_a_byte_order_mark(string separator, string end, bool mark)
    {
        var browser = await CedarHollow.BrowserAsync(app);
        var text = string.Join(end, new[] { "ID,Name,Email", "1,José Ortiz,j@separate.example", "2,Walt Greer,w@separate.example" }.Select(l => l.Replace(",", separator, StringComparison.Ordinal)));

        var answer = await browser.SendAsync(FileKind.Roster, [.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);

        Assert.Contains("2 rows read: 2 ready to save", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_old_windows_encoding_keeps_its_accents()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        await browser.SendAsync(FileKind.Roster, Encoding.Latin1.GetBytes("ID,Name,Email\r\n1,José Ortiz,j@windows.example\r\n"));
        await browser.PressAsync("Save 1 row now");

        Assert.True(await app.WithDbAsync(db => db.People.AnyAsync(p => p.DistrictId == school.District.Id && p.Name == "José Ortiz")));
    }

    [Fact]
    public async Task Students_passwords_and_phones_are_left_out_and_reported()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.SendAsync(FileKind.Roster,
            "ID,Name,Email,Role,Password,Mobile Phone\r\n1,Ana Ortiz,a@students.example,Teacher,hunter2,615-555-0101\r\n2,Kid One,k@s.example,Student,pass,615-555-0102\r\n");

        Assert.Contains("2 rows read: 1 ready to save, 1 left out", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Password (passwords are never kept); Mobile Phone (phone numbers are not needed)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", answer.Html, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");
        Assert.Equal(["Ana Ortiz"], await app.WithDbAsync(db => db.People.Where(p => p.DistrictId == school.District.Id && p.Id != school.Principal.Id).Select(p => p.Name).ToListAsync()));
    }

    [Theory]
    [InlineData("..\\..\\etc\\a\"b%<x>.csv", "abx.csv")]
    [InlineData("C:/Users/Renee/roster aug.csv", "roster aug.csv")]
    [InlineData("\r\n", "file.csv")]
    public void A_name_with_folders_and_quotes_becomes_a_plain_one(string sent, string kept) =>
        Assert.Equal(kept, new UploadedFile(sent, []).SafeName);

    [Fact]
    public async Task A_file_nobody_came_back_to_is_dropped_after_a_week()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await (await school.PrincipalBrowserAsync()).SendAsync(FileKind.Roster, CedarHollow.Roster(school), "old.csv");
        app.Clock.Forward(TimeSpan.FromDays(8));
        await (await school.PrincipalBrowserAsync()).SendAsync(FileKind.Roster, CedarHollow.Roster(school), "new.csv");
        app.Clock.SetTo(Clock.Start);

        var old = await app.WithDbAsync(db => db.ImportBatches.SingleAsync(b => b.SchoolId == school.School.Id && b.FileName == "old.csv"));

        Assert.Equal((ImportState.GivenUp, true), (old.State, old.SealedFile is null));
    }

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("roster.csv");
        }

        return stream.ToArray();
    }

    private async Task AssertNothingKeptAsync(SchoolInTest school)
    {
        Assert.False(await app.WithDbAsync(db => db.ImportBatches.AnyAsync(b => b.SchoolId == school.School.Id)));
        Assert.Equal(1, await app.WithDbAsync(db => db.People.CountAsync(p => p.DistrictId == school.District.Id)));
    }
}
