using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports;

public sealed class ImportsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_the_first_file_the_page_says_what_will_be_there_and_offers_one_thing()
    {
        var answer = await (await CedarHollow.BrowserAsync(app)).OpenAsync("/school/imports");

        Assert.Contains("No files yet", answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Page.QuerySelectorAll(".btn--go"));
        Assert.DoesNotContain("sample", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_file_stands_in_the_list_with_its_state_its_receipt_and_who_sent_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school), "roster-aug.csv");
        await browser.PressAsync("Save 56 rows now");
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school), "roster-again.csv");

        var answer = await browser.OpenAsync("/school/imports");

        Assert.Contains("1 file waits for you", answer.Text, StringComparison.Ordinal);
        Assert.Contains("roster-aug.csvRoster", answer.Text, StringComparison.Ordinal);
        Assert.Contains("56 rows saved: 56 people added. 4 rows not saved.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Aug 3, 9:14 a.m. CTRenee Holt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Not saved yet", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_example_can_be_downloaded_and_is_read_without_a_question_about_columns()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        foreach (var example in ExampleFile.All)
        {
            var download = await browser.OpenAsync($"/school/imports?handler=Example&name={example.Name}");
            Assert.Equal("text/csv", download.Response.Content.Headers.ContentType?.MediaType);

            var report = await browser.SendAsync(example.Kind, download.Html);

            Assert.Contains("rows read", report.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Not needed", report.Text, StringComparison.Ordinal);
            if (example.Kind == FileKind.Roster)
            {
                await browser.PressAsync("Fix and check again", ("Save without it, row 4", "on"));
            }

            await browser.PressAsync("now");
            Assert.Contains("saved:", browser.Now.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_template_is_the_first_line_of_its_example()
    {
        var browser = await CedarHollow.BrowserAsync(app);

        var template = await browser.OpenAsync("/school/imports?handler=Template&name=cards");

        Assert.Equal("person_id,kind,indicator\r\n", template.Html);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/imports?handler=Template&name=sample-roster")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/imports?handler=Example&name=../appsettings")).Status);
    }

    [Fact]
    public async Task Teachers_have_no_business_here()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/imports")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.BrowserOfAsync(await school.PersonAsync("Cass Reed", Role.AssistantPrincipal)).ContinueWith(b => b.Result.OpenAsync("/school/imports"), TaskScheduler.Default).Unwrap()).Status);
    }
}
