using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries;

public sealed class SharedColumnsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Roster = "Wer,Wie,school_id\nT1,Ana Ortiz,0001\n";
    private const string Danielson = "person_id,school_year,instrument,indicator,score\nD1,2025-26,Danielson,3b: Questioning and Discussion,4\nD1,2025-26,Danielson,4f: Showing Professionalism,2\n";

    [Fact]
    public async Task A_districts_columns_are_remembered_for_its_next_file_and_for_its_schools()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, Roster);
        await district.PressAsync("Read the file with these columns", ("Wer", "ID"), ("Wie", "Teacher name"));

        var next = await district.SendAsync(FileKind.Roster, Roster.Replace("T1", "T2", StringComparison.Ordinal));
        Assert.Contains("1 row read: 1 ready to save", next.Text, StringComparison.Ordinal);

        var school = await (await district.School.PrincipalBrowserAsync()).SendAsync(FileKind.Roster, Roster);
        Assert.Contains("Wer is ID", school.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_borrows_the_columns_of_another_school_of_its_district_and_of_no_other()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, Roster);
        await browser.PressAsync("Read the file with these columns", ("Wer", "ID"), ("Wie", "Teacher name"));

        var beside = await (await school.NeighborAsync()).PrincipalBrowserAsync();
        Assert.Contains("Wer is ID", (await beside.SendAsync(FileKind.Roster, Roster)).Text, StringComparison.Ordinal);
        var elsewhere = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        Assert.Contains("Which column is it?", (await elsewhere.SendAsync(FileKind.Roster, Roster)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_districts_file_of_another_instrument_is_read_as_the_district_said()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var person = await district.School.PersonAsync("Dora Danielson");
        await app.SaveAsync(new PersonIdentifier { PersonId = person.Id, DistrictId = district.School.District.Id, Value = "D1" });
        var asked = await district.SendAsync(FileKind.Results, Danielson);
        Assert.Contains("Danielson: another instrument than ours", asked.Text, StringComparison.Ordinal);

        var read = await district.PressAsync("Read the file this way", ("Its lowest value", "1"), ("Its highest value", "4"), ("Value that means 4", "4"));

        Assert.Contains("1 ready to save", read.Text, StringComparison.Ordinal);
        Assert.Contains("4 as 4, because Lee Park said so on", read.Text, StringComparison.Ordinal);
        await district.PressAsync("Save 1 row now");
        Assert.Equal(["Dora Danielson QU 4000 row 2"], await district.ResultsAsync());
        Assert.Contains("Read as Danielson", (await (await district.School.PrincipalBrowserAsync()).SendAsync(FileKind.Results, Danielson)).Text, StringComparison.Ordinal);

        await district.SendAsync(FileKind.Results, Danielson.Replace(",4\n", ",3\n", StringComparison.Ordinal));
        Assert.Contains("another instrument than ours", (await district.PressAsync("Withdraw this")).Text, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.InstrumentReadings.AnyAsync(r => r.DistrictId == district.School.District.Id)));
    }

    [Fact]
    public async Task A_declaration_for_a_delivery_that_cannot_stand_is_refused_beside_the_field()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Results, Danielson);

        var answer = await district.PressAsync("Read the file this way", ("Its lowest value", "4"), ("Its highest value", "1"));

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("must be above the lowest", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_is_not_asked_because_each_district_says_it_for_itself()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await district.School.PersonAsync("Sam State", Role.StateLead));

        var report = await DistrictInTest.SendAsync(lead, "/state", FileKind.Results, Danielson);

        Assert.Null(report.Page.QuerySelector("#instrument-head"));
    }
}
