using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Instruments;

public sealed class InstrumentTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Danielson = "person_id,school_year,instrument,indicator,score\n1,2025-26,Danielson,3b: Using Questioning and Discussion Techniques,4\n1,2025-26,Danielson,3d: Using Assessment in Instruction,2\n1,2025-26,Danielson,4f: Showing Professionalism,3\n";

    [Theory]
    [InlineData(1_000, 4_000, "1 is read as 1, 2 as 2.333, 3 as 3.667 and 4 as 5")]
    [InlineData(0, 4_000, "0 is read as 1, 1 as 2, 2 as 3, 3 as 4 and 4 as 5")]
    [InlineData(1_000, 3_000, "1 is read as 1, 2 as 3 and 3 as 5")]
    [InlineData(0, 100_000, "0 is read as 1 and 100 as 5")]
    public void Without_another_word_a_scale_is_spread_evenly_over_ours(int lowest, int highest, string words) =>
        Assert.Equal(words, ConversionRules.InWords(ConversionRules.Points(lowest, highest, [])));

    [Fact]
    public void A_conversion_goes_through_every_declared_point_and_never_falls()
    {
        ScalePoint[] said = [new(2_000, 3_000), new(3_000, 4_000)];
        var points = ConversionRules.Points(1_000, 4_000, said);

        Assert.Equal([1_000, 3_000, 4_000, 5_000], new[] { 1_000, 2_000, 3_000, 4_000 }.Select(v => ConversionRules.Convert(v, points)));
        Assert.Equal(2_000, ConversionRules.Convert(1_500, points));
        var all = Enumerable.Range(1_000, 3_001).Select(v => ConversionRules.Convert(v, points)).ToList();
        Assert.Equal(all.Order(), all);
        Assert.Equal((1_000, 5_000), (all[0], all[^1]));
    }

    [Fact]
    public async Task A_file_of_another_instrument_asks_how_it_is_read_and_is_then_read_so()
    {
        var (school, browser) = await SchoolAsync();
        var report = await browser.SendAsync(FileKind.Results, Danielson);
        Assert.Contains("Danielson: another instrument than ours", report.Text, StringComparison.Ordinal);
        Assert.Contains("0 ready to save", report.Text, StringComparison.Ordinal);

        var read = await browser.PressAsync("Read the file this way", ("Its lowest value", "1"), ("Its highest value", "4"), ("Value that means 3", "2"), ("Value that means 4", "3"));

        Assert.Contains("3 rows read: 2 ready to save, 1 left out", read.Text, StringComparison.Ordinal);
        Assert.Contains("1 is read as 1, 2 as 3, 3 as 4 and 4 as 5, because Renee Holt said so on", read.Text, StringComparison.Ordinal);
        Assert.Contains("Not used, without a counterpart of ours: 4f: Showing Professionalism.", read.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 2 rows now");
        Assert.Equal([("AS", 3_000, "Danielson"), ("QU", 5_000, "Danielson")], await ValuesAsync(school));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.SchoolId == school.School.Id && a.Action == "instrument.declared")));
    }

    [Fact]
    public async Task It_is_remembered_for_every_school_of_the_district_and_for_no_other()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, Danielson);
        await DeclareAsync(browser);

        var neighbor = await SchoolAsync(school);
        var there = await neighbor.Browser.SendAsync(FileKind.Results, Danielson.Replace("\n1,", "\n11,", StringComparison.Ordinal).Replace("Danielson,", "DANIELSON,", StringComparison.Ordinal));
        Assert.Contains("2 ready to save", there.Text, StringComparison.Ordinal);

        var (_, stranger) = await SchoolAsync();
        Assert.Contains("0 ready to save", (await stranger.SendAsync(FileKind.Results, Danielson)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wide_file_without_a_name_is_given_one_and_the_next_with_its_columns_is_known()
    {
        var (school, browser) = await SchoolAsync();
        const string File = "person_id,Asks good questions,Climate\n1,50,100\n";
        var report = await browser.SendAsync(FileKind.Results, File);
        Assert.Contains("This file uses another instrument", report.Text, StringComparison.Ordinal);

        var read = await browser.PressAsync("Read the file this way", ("Name of the instrument", "Our walkthrough"), ("Its lowest value", "0"), ("Its highest value", "100%"), ("Asks good questions is", "Questioning"), ("Climate is", "Environment"));
        Assert.Contains("1 row read: 1 ready to save", read.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");

        Assert.Equal([("ENV", 5_000, "Our walkthrough"), ("QU", 3_000, "Our walkthrough")], await ValuesAsync(school));
        Assert.Contains("Read as Our walkthrough", (await browser.SendAsync(FileKind.Results, File.Replace("50", "60", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", "1", "", "must be above the lowest")]
    [InlineData("", "4", "", "Type the lowest value")]
    [InlineData("1", "4", "9", "is not between 1 and 4")]
    [InlineData("1", "4", "1", "must mean a higher level")]
    public async Task A_declaration_that_cannot_stand_is_refused_beside_the_field_and_nothing_typed_is_lost(string lowest, string highest, string meansThree, string why)
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, Danielson);

        var answer = await browser.PressAsync("Read the file this way", ("Its lowest value", lowest), ("Its highest value", highest), ("Value that means 3", meansThree), ("Value that means 2", meansThree == "1" ? "2" : ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(why, answer.Text, StringComparison.Ordinal);
        Assert.Equal(highest, answer.Page.QuerySelector("#Instrument_Highest")!.GetAttribute("value"));
        Assert.False(await app.WithDbAsync(db => db.InstrumentReadings.AnyAsync(r => r.DistrictId == school.District.Id)));
    }

    [Fact]
    public async Task Withdrawn_it_is_not_read_any_more()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, Danielson);
        await DeclareAsync(browser);

        var answer = await browser.PressAsync("Withdraw this");

        Assert.Contains("0 ready to save", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.InstrumentReadings.AnyAsync(r => r.DistrictId == school.District.Id)));
        Assert.True(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.SchoolId == school.School.Id && a.Action == "instrument.withdrawn")));
    }

    [Fact]
    public async Task Rows_of_two_instruments_in_one_file_are_not_converted()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Results, Danielson + "1,2025-26,TEAM,QU,2\n");

        Assert.Contains("rows of more than one instrument", report.Text, StringComparison.Ordinal);
        Assert.Null(report.Page.QuerySelector("#Instrument_Lowest"));
        Assert.Contains("1 ready to save", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_person_has_results_of_our_own_instrument_only_those_become_words()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, Danielson);
        await DeclareAsync(browser);
        await browser.PressAsync("Save 2 rows now");
        Assert.Equal(1, (await WordAsync(school, "AS")).ObservationCount);
        Assert.NotNull((await WordAsync(school, "QU")).CanShare);

        await browser.SendAndSaveAsync(FileKind.Results, "person_id,school_year,instrument,indicator,score\n1,2025-26,TEAM,QU,2\n");

        Assert.Equal((1, true, true), (await WordAsync(school, "QU") is var word ? word.ObservationCount : 0, (await WordAsync(school, "QU")).CanShare is null, (await WordAsync(school, "QU")).WantsToGrow is not null));
        Assert.True((await WordAsync(school, "AS")).NotObserved);
    }

    [Fact]
    public async Task Who_observed_with_an_instrument_that_is_passed_over_is_no_partner_all_the_same()
    {
        var (school, browser) = await SchoolAsync();
        var observer = await school.PersonAsync("Olga Observer");
        var header = Danielson.Replace("indicator,score\n", "indicator,score,observer_id\n", StringComparison.Ordinal);
        await browser.SendAsync(FileKind.Results, header.Replace("Techniques,4\n", $"Techniques,4,{observer.Email}\n", StringComparison.Ordinal).Replace(",2\n", ",2,\n", StringComparison.Ordinal).Replace(",3\n", ",3,\n", StringComparison.Ordinal));
        await DeclareAsync(browser);
        await browser.PressAsync("Save 2 rows now");
        await browser.SendAndSaveAsync(FileKind.Results, "person_id,school_year,instrument,indicator,score\n1,2025-26,TEAM,QU,2\n");

        var here = await app.ActAsync<FindSchoolThisYear, SchoolThisYear?>(find => find.OfSchoolAsync(school.School.Id, CancellationToken.None));
        var loaded = await app.ActAsync<SchoolQuestions, LoadedSchool>(questions => questions.LoadAsync(here!, CancellationToken.None));
        Assert.Contains(observer.PublicId.ToString("N"), loaded.Question.People.Single(p => p.Results.Count > 0).ObserverIds);
    }

    [Fact]
    public async Task What_must_not_come_in_is_refused_in_a_file_of_another_instrument_too()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAsync(FileKind.Results, Danielson);
        await DeclareAsync(browser);

        Assert.Contains("nothing of this file was kept", (await browser.SendAsync(FileKind.Results, Danielson + "1,2025-26,Danielson,Summative Rating,3\n")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.ImportBatches.CountAsync(b => b.SchoolId == school.School.Id)));
    }

    private static Task<Answer> DeclareAsync(Browser browser) => browser.PressAsync("Read the file this way", ("Its lowest value", "1"), ("Its highest value", "4"));

    private async Task<StoredWord> WordAsync(SchoolInTest school, string indicator)
    {
        var words = await app.WithDbAsync(db => db.OwnWords.Where(w => w.SchoolId == school.School.Id).Select(w => w.SealedWords!).SingleAsync());
        return app.Vault.Open<StoredWords>(Purpose.OwnWords, words).Indicators.Single(i => i.Indicator == indicator);
    }

    private async Task<(string, int, string?)[]> ValuesAsync(SchoolInTest school)
    {
        var sheet = await app.WithDbAsync(db => db.ResultSheets.SingleAsync(s => s.SchoolId == school.School.Id));
        return [.. app.Vault.Open<List<ResultValue>>(Purpose.Results, sheet.SealedValues).Select(v => (v.Indicator, v.Thousandths, v.Instrument)).Order()];
    }

    private async Task<(SchoolInTest School, Browser Browser)> SchoolAsync(SchoolInTest? beside = null)
    {
        var school = beside is null ? await SchoolInTest.MakeAsync(app) : await beside.NeighborAsync();
        var person = await school.PersonAsync("Ana Ortiz");
        await app.SaveAsync(new PersonIdentifier { PersonId = person.Id, DistrictId = school.District.Id, Value = beside is null ? "1" : "11" });
        return (school, await school.PrincipalBrowserAsync());
    }
}
