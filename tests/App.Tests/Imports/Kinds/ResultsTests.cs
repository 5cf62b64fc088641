using System.Text;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class ResultsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Long = "person_id,school_year,instrument,indicator,score,observed_on,observer_id\n";

    [Fact]
    public async Task A_long_file_becomes_sealed_values_with_their_batch_and_row()
    {
        var (school, browser) = await SchoolAsync();

        await browser.SendAndSaveAsync(FileKind.Results, Long + "1,2025-26,TEAM,Questioning,3.75,10/14/2025,2\n1,2025-26,TEAM,FEED,4,2/3/2026,\n2,2025-26,TEAM,Questioning,2,10/15/2025,1\n");

        var batch = await app.WithDbAsync(db => db.ImportBatches.Where(b => b.SchoolId == school.School.Id && b.Kind == FileKind.Results).Select(b => b.Id).SingleAsync());
        var sheets = await SheetsAsync(school);
        Assert.Equal(["2025-26 2", "2025-26 1"], sheets.Select(s => $"{s.SchoolYear} {s.IndicatorCount}"));
        Assert.Equal(
            [new ResultValue("QU", 3750, new(2025, 10, 14), sheets[1].PersonId, batch, 2), new ResultValue("FEED", 4000, new(2026, 2, 3), null, batch, 3)],
            Open(sheets[0]));
        Assert.False(sheets[0].SealedValues.AsSpan().IndexOf(Encoding.UTF8.GetBytes("3750")) >= 0);
    }

    [Fact]
    public async Task A_wide_file_is_last_years_unless_somebody_says_another_year()
    {
        var (school, browser) = await SchoolAsync();
        var report = await browser.SendAsync(FileKind.Results, "person_id,Questioning,Academic Feedback,Thinking\n1,3,4,\n2,2.5,,5\n");

        Assert.Contains("Which school year are these results from?", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Use this school year", ("Which school year", "2024-25"));
        await browser.PressAsync("Save 2 rows now");

        Assert.Equal(["2024-25 2", "2024-25 2"], (await SheetsAsync(school)).Select(s => $"{s.SchoolYear} {s.IndicatorCount}"));
    }

    [Fact]
    public async Task The_report_says_how_many_indicators_and_never_a_value()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Results, "person_id,Questioning,Academic Feedback,Thinking\n1,4.125,4.375,\n2,6,4.625,4.875\n");

        Assert.Contains("Ana Ortiz2", report.Text.Replace(" ", "", StringComparison.Ordinal).Replace("AnaOrtiz", "Ana Ortiz", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("6", report.Page.QuerySelector(".rows--fix input[name^=Fix]")!.GetAttribute("value"));
        Assert.All((string[])["4.125", "4.375", "4.625", "4.875"], value => Assert.DoesNotContain(value, report.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_that_is_fine_in_itself_is_not_shown_even_where_two_rows_differ()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Results, Long + "1,2025-26,TEAM,QU,3.125,10/14/2025,\n1,2025-26,TEAM,QU,4.375,10/14/2025,\n");

        Assert.Contains("1 needs fixing", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4.375", report.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("3.125", report.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_results_twice_change_nothing_and_a_corrected_one_changes_that_one()
    {
        var (school, browser) = await SchoolAsync();
        const string File = Long + "1,2025-26,,QU,3,10/14/2025,\n1,2025-26,,FEED,4,,\n1,2025-26,,FEED,3,,\n";
        await browser.SendAndSaveAsync(FileKind.Results, File);

        Assert.Contains("3 rows read: 3 unchanged", (await browser.SendAsync(FileKind.Results, File)).Text, StringComparison.Ordinal);

        await browser.SendAndSaveAsync(FileKind.Results, File.Replace("QU,3,", "QU,3.5,", StringComparison.Ordinal));
        Assert.Equal([("QU", 3500), ("FEED", 3000), ("FEED", 4000)],
            Open(Assert.Single(await SheetsAsync(school))).OrderByDescending(v => v.Indicator).ThenBy(v => v.Thousandths).Select(v => (v.Indicator, v.Thousandths)));
        Assert.Contains("1 row saved", browser.Now.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99,2025-26,TEAM,QU,3,,", "nobody on the roster")]
    [InlineData("1,2025-26,TEAM,Juggling,3,,", "not an indicator of this rubric")]
    [InlineData("1,2025-26,TEAM,QU,6,,", "outside 1 to 5")]
    [InlineData("1,2025-26,TEAM,QU,\"3,5\",,", "has a comma")]
    [InlineData("1,2025-26,TEAM Administrator,QU,3,,", "another instrument")]
    [InlineData("1,2027-28,TEAM,QU,3,,", "has not begun")]
    [InlineData("1,2025-26,TEAM,QU,3,31.12.2025,", "day first")]
    public async Task A_row_we_cannot_use_says_why_and_is_not_saved(string row, string why)
    {
        var (school, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Results, Long + row + "\n2,2025-26,TEAM,QU,3,,\n");

        Assert.Contains("2 rows read: 1 ready to save, 1 needs fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains(why, report.Page.QuerySelector(".rows--fix")!.TextContent, StringComparison.OrdinalIgnoreCase);
        await browser.PressAsync("Save 1 row now");
        Assert.Single(await SheetsAsync(school));
    }

    [Fact]
    public async Task Results_of_a_person_at_another_school_are_a_row_to_fix()
    {
        var (_, browser) = await SchoolAsync();
        var elsewhere = await SchoolInTest.MakeAsync(app);
        var stranger = await elsewhere.PersonAsync("Zed Far");

        var report = await browser.SendAsync(FileKind.Results, $"{Long}{stranger.Email},2025-26,TEAM,QU,3,,\n");

        Assert.Contains("Nobody on the roster has the ID", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person_id,Questioning,Overall Score\n1,3,4\n")]
    [InlineData("person_id,indicator,score\n1,Level of Overall Effectiveness,4\n")]
    [InlineData("person_id,Questioning,SSN\n1,3,\n")]
    public async Task A_file_with_what_must_not_come_in_is_refused_whole(string file)
    {
        var (school, browser) = await SchoolAsync();

        var answer = await browser.SendAsync(FileKind.Results, file);

        Assert.Contains("nothing of this file was kept", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.ImportBatches.AnyAsync(b => b.SchoolId == school.School.Id && b.Kind == FileKind.Results)));
    }

    [Fact]
    public async Task A_column_that_turns_out_to_hold_what_must_not_come_in_drops_the_file()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, "person_id,Was,Zahl\n1,Overall Effectiveness,4\n");

        var answer = await browser.PressAsync("Read the file with these columns", ("Was", "Indicator"), ("Zahl", "Result"));

        Assert.Contains("nothing of this file was kept", answer.Text, StringComparison.Ordinal);
        var batch = await app.WithDbAsync(db => db.ImportBatches.SingleAsync(b => b.SchoolId == school.School.Id && b.Kind == FileKind.Results));
        Assert.Equal((ImportState.GivenUp, true), (batch.State, batch.SealedFile is null));
    }

    [Fact]
    public async Task Old_years_and_professionalism_do_not_come_in()
    {
        var (school, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Results, Long + "1,2019-20,TEAM,QU,3,,\n1,2025-26,TEAM,Leadership,4,,\n1,2025-26,TEAM,QU,3,,\n");
        Assert.Contains("3 rows read: 1 ready to save, 2 unchanged", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");

        Assert.Equal(["QU"], Open(Assert.Single(await SheetsAsync(school))).Select(v => v.Indicator));
    }

    [Fact]
    public async Task Only_the_person_who_sent_results_gets_the_file_back()
    {
        var (school, browser) = await SchoolAsync();
        var report = await browser.SendAsync(FileKind.Results, "person_id,Questioning\n1,6\n");
        var assistant = await app.BrowserOfAsync(await school.PersonAsync("Dale Moss", Counterpart.App.Access.Role.AssistantPrincipal, delegations: Counterpart.App.Access.May.ImportFiles));

        Assert.DoesNotContain("Download", (await assistant.OpenAsync(report.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await assistant.OpenAsync(report.Path + "?handler=Errors")).Status);
        await browser.OpenAsync(report.Path);
        Assert.StartsWith("person_id,Questioning,Error", (await browser.FollowAsync("Download file")).Html.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_derived_anew_in_the_same_save()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAndSaveAsync(FileKind.Results, Long + "1,2025-26,TEAM,QU,2,,\n");

        var words = await app.WithDbAsync(db => db.OwnWords.Where(w => w.SchoolId == school.School.Id).OrderBy(w => w.PersonId).Select(w => w.SealedWords!).FirstAsync());
        Assert.NotNull(app.Vault.Open<StoredWords>(Purpose.OwnWords, words).Indicators.Single(i => i.Indicator == "QU").WantsToGrow);
    }

    [Fact]
    public async Task People_seen_on_one_day_where_two_are_usual_are_told_in_the_report_and_on_their_pages()
    {
        var (school, browser) = await SchoolAsync();
        var late = await school.PersonAsync("Lena Late");
        await app.SaveAsync(new PersonIdentifier { PersonId = late.Id, DistrictId = school.District.Id, Value = "3" });
        string[] rows = [.. new[] { "1,QU,10/14/2025", "1,QU,3/2/2026", "2,QU,10/14/2025", "2,QU,3/2/2026", "3,QU,3/2/2026" }.Select(r => r.Split(',')).Select(r => $"{r[0]},2025-26,TEAM,{r[1]},3,{r[2]},\n")];

        var report = await browser.SendAsync(FileKind.Results, Long + string.Concat(rows));

        Assert.Contains("1 person has results of part of the year.", report.Text, StringComparison.Ordinal);
        Assert.Contains("Lena Late", report.Page.QuerySelector(".rows--log")!.TextContent, StringComparison.Ordinal);
        await browser.PressAsync("Save 5 rows now");
        Assert.Contains("of part of the school year", (await browser.OpenAsync($"/school/people/{late.PublicId:N}")).Text, StringComparison.Ordinal);
        Assert.Contains("Your results are of part of the school year.", (await (await app.BrowserOfAsync(late)).OpenAsync("/words")).Text, StringComparison.Ordinal);
        var other = await app.WithDbAsync(db => db.People.SingleAsync(p => p.DistrictId == school.District.Id && p.Name == "Ana Ortiz"));
        Assert.DoesNotContain("part of the school year", (await (await app.BrowserOfAsync(other)).OpenAsync("/words")).Text, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, Browser Browser)> SchoolAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        foreach (var (name, id) in (IEnumerable<(string, string)>)[("Ana Ortiz", "1"), ("Walt Greer", "2")])
        {
            var person = await school.PersonAsync(name);
            await app.SaveAsync(new PersonIdentifier { PersonId = person.Id, DistrictId = school.District.Id, Value = id });
        }

        return (school, await school.PrincipalBrowserAsync());
    }

    private Task<List<ResultSheet>> SheetsAsync(SchoolInTest school) => app.WithDbAsync(db => db.ResultSheets.Where(s => s.SchoolId == school.School.Id).OrderBy(s => s.PersonId).ToListAsync());

    private List<ResultValue> Open(ResultSheet sheet) => app.Vault.Open<List<ResultValue>>(Purpose.Results, sheet.SealedValues);
}
