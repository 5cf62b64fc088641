using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Oversight;

public sealed class SchoolsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_school_is_added_with_its_new_district_and_the_audit_says_so()
    {
        var (browser, state) = await LeadAsync();
        await browser.OpenAsync("/state/schools");

        var answer = await browser.PressAsync(
            "Add this school", ("District number", "730"), ("District name", "Laurel County"), ("School number", "0010"), ("School name", "Laurel High"), ("Grades", "high"), ("Time zone", "Eastern"));

        Assert.Equal("1 school added. Opt a school in on its own page.", answer.Says);
        var saved = await app.WithDbAsync(db => db.Schools.Include(s => s.District).SingleAsync(s => s.Number == "0010" && s.District!.StateId == state));
        Assert.Equal(("Laurel County", "America/New_York", "high"), (saved.District!.Name, saved.TimeZone, saved.Level));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "schools.added" && a.ActorName == "Pat Simmons" && a.Detail == "1 of 1")));
    }

    [Fact]
    public async Task A_district_that_is_not_here_yet_needs_a_name_and_what_was_typed_stays()
    {
        var (browser, _) = await LeadAsync();
        await browser.OpenAsync("/state/schools");

        var answer = await browser.PressAsync("Add this school", ("District number", "731"), ("School number", "0010"), ("School name", "Kept High"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("District 731 is not here yet", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Kept High", answer.Page.QuerySelector("#SchoolName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_list_of_schools_comes_in_whole_or_not_at_all_and_twice_adds_nothing()
    {
        var (browser, state) = await LeadAsync();
        const string good = "state_district_no,state_school_no,school_name,level_guess\r\n900,0001,First Elementary,elementary\r\n900,0002,Second Middle,middle\r\n";
        await browser.OpenAsync("/state/schools");
        var refused = await browser.UploadAsync("Add the schools of this file", "list.csv", Encoding.UTF8.GetBytes(good + "900,,Nameless,high\r\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Row 4", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.Schools.CountAsync(s => s.District!.StateId == state && s.District.Number == "900")));

        await browser.OpenAsync("/state/schools");
        Assert.StartsWith("2 schools added", (await browser.UploadAsync("Add the schools of this file", "list.csv", Encoding.UTF8.GetBytes(good))).Says, StringComparison.Ordinal);
        await browser.OpenAsync("/state/schools");
        Assert.Equal("0 schools added, 2 were here already.", (await browser.UploadAsync("Add the schools of this file", "list.csv", Encoding.UTF8.GetBytes(good))).Says);
        Assert.Equal(2, await app.WithDbAsync(db => db.Schools.CountAsync(s => s.District!.StateId == state && s.District.Number == "900")));
    }

    private async Task<(Browser Browser, long State)> LeadAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)), school.District.StateId);
    }
}
