using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Imports.Files;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class SelfResultsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("person_id,school_year,indicator,score,evaluation_type\n1,2025-26,QU,4,Observation\n1,2025-26,TH,3,Self\n1,2025-26,PS,3,Self-Assessment\n")]
    [InlineData("person_id,school_year,indicator,score,Observer Type\n1,2025-26,QU,4,Administrator\n1,2025-26,TH,3,SELF\n1,2025-26,PS,3,Teacher self evaluation\n")]
    [InlineData("person_id,school_year,indicator,score,Source\n1,2025-26,QU,4,\n1,2025-26,TH,3,selfassessment\n1,2025-26,PS,3,self\n")]
    [InlineData("person_id,school_year,indicator,score,observer_id\n1,2025-26,QU,4,2\n1,2025-26,TH,3,1\n1,2025-26,PS,3,Self\n")]
    [InlineData("person_id,school_year,instrument,indicator,score\n1,2025-26,TEAM,QU,4\n1,2025-26,TEAM Self-Assessment,TH,3\n1,2025-26,TEAM self,PS,3\n")]
    [InlineData("person_id,school_year,indicator,score\n1,2025-26,QU,4\n1,2025-26,Thinking (Self),3\n1,2025-26,Self: PS,3\n")]
    [InlineData("person_id,school_year,indicator,score,Self Score\n1,2025-26,QU,4,3\n1,2025-26,QU,,2\n")]
    [InlineData("person_id,school_year,indicator,score,Self\n1,2025-26,QU,4,N\n1,2025-26,TH,4,Y\n1,2025-26,PS,4,yes\n")]
    [InlineData("person_id,school_year,QU (self),Questioning,Self: Thinking\n1,2025-26,1,4,2\n")]
    [InlineData("person_id,school_year,QU,SelfScore TH,PS self-rating\n1,2025-26,4,1,2\n")]
    [InlineData("person_id,school_year,QU,TH,Evaluation Type\n1,2025-26,4,,Observer\n1,2025-26,2,2,Self\n")]
    public void What_people_said_of_themselves_is_told_apart_in_every_form(string file)
    {
        var report = Sheets.Ratings(file);

        Assert.Null(report.Refusal);
        Assert.Equal([("QU", 4000)], report.Rows.Select(row => (row.Value.Indicator, row.Value.Thousandths)));
        Assert.Contains(report.FileNotes, note => note.Contains("self result", StringComparison.Ordinal) && note.StartsWith('2'));
    }

    [Fact]
    public void An_indicator_whose_own_name_has_the_word_is_an_indicator()
    {
        var settings = Sheets.Settings with { Indicators = new([new("C5", "Self-Practice"), new("QU", "Questioning")]) };

        Assert.Equal("C5", Assert.Single(Sheets.Ratings("person_id,year,Self-Practice\n1,2025-26,4\n", settings).Rows).Value.Indicator);
        Assert.Equal("C5", Assert.Single(Sheets.Ratings("person_id,year,indicator,score\n1,2025-26,Self-Practice,4\n", settings).Rows).Value.Indicator);
    }

    [Fact]
    public void A_remembered_mapping_cannot_bring_self_results_in()
    {
        var remembered = new Dictionary<string, string> { ["QU (self)"] = "indicator:QU" };

        Assert.Empty(Sheets.Ratings("person_id,year,QU (self),TH\n1,2025-26,1,\n", Sheets.Settings with { Remembered = remembered }).Rows);
    }

    [Fact]
    public void What_must_not_come_in_does_not_come_in_as_a_self_result_either() =>
        Assert.Equal(FileRefusalKind.ForbiddenContent, Sheets.Ratings("person_id,year,indicator,score,source\n1,2025-26,LOE,4,Self\n").Refusal?.Kind);

    [Fact]
    public async Task Self_results_are_counted_and_change_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var person = await school.PersonAsync("Ana Ortiz");
        await app.SaveAsync(new PersonIdentifier { PersonId = person.Id, DistrictId = school.District.Id, Value = "1" });
        var browser = await school.PrincipalBrowserAsync();
        const string Observed = "person_id,school_year,indicator,score,observed_on,observer_id,evaluation_type\n1,2025-26,QU,4,10/14/2025,,Observation\n";
        await browser.SendAndSaveAsync(FileKind.Results, Observed);
        var before = await WordsAsync(school);

        var report = await browser.SendAsync(FileKind.Results, $"{Observed}1,2025-26,QU,1,10/14/2025,,Self\n1,2025-26,TH,1,10/14/2025,{person.Email},\n");

        Assert.Contains("3 rows read: 1 unchanged, 2 left out", report.Text, StringComparison.Ordinal);
        Assert.Contains("2 self results kept apart: they are not used for suggestions and not saved.", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Save", string.Join(' ', report.Page.QuerySelectorAll("button").Select(b => b.TextContent)), StringComparison.Ordinal);
        var sheet = await app.WithDbAsync(db => db.ResultSheets.SingleAsync(s => s.SchoolId == school.School.Id));
        Assert.Equal([("QU", 4000)], app.Vault.Open<List<ResultValue>>(Purpose.Results, sheet.SealedValues).Select(v => (v.Indicator, v.Thousandths)));
        Assert.Equal(before, await WordsAsync(school));
    }

    private async Task<string> WordsAsync(SchoolInTest school) => System.Text.Json.JsonSerializer.Serialize(app.Vault.Open<StoredWords>(
        Purpose.OwnWords, await app.WithDbAsync(db => db.OwnWords.Where(w => w.SchoolId == school.School.Id && w.SealedWords != null).Select(w => w.SealedWords!).SingleAsync())));
}
