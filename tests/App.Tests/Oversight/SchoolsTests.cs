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

    [Fact]
    public async Task A_list_can_say_which_schools_take_part_and_when_their_district_agreed()
    {
        var (browser, state) = await LeadAsync();
        const string list = "state_district_no,state_school_no,school_name,agreement_signed_on,opts_in\r\n910,0001,First,05/01/2026,yes\r\n910,0002,Second,05/01/2026,no\r\n911,0001,Third,,yes\r\n";
        await browser.OpenAsync("/state/schools");
        var wrong = await browser.UploadAsync("Add the schools of this file", "list.csv", Encoding.UTF8.GetBytes(list + "912,0001,Fourth,some day,perhaps\r\n"));
        Assert.Contains("Row 5: \"some day\" is not a day", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("write yes or no", wrong.Text, StringComparison.Ordinal);

        await browser.OpenAsync("/state/schools");
        Assert.Equal("3 schools added, 2 opted in.", (await browser.UploadAsync("Add the schools of this file", "list.csv", Encoding.UTF8.GetBytes(list))).Says);

        Assert.Equal(["First", "Third"], await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.SchoolYear!.StateId == state && p.School!.District!.Number.StartsWith("91")).OrderBy(p => p.Id).Select(p => p.School!.Name).ToListAsync()));
        Assert.Equal(1, await app.WithDbAsync(db => db.DataAgreements.CountAsync(a => a.SignedOn == new DateOnly(2026, 5, 1) && db.Districts.Any(d => d.Id == a.DistrictId && d.StateId == state && d.Number == "910"))));
    }

    private async Task<(Browser Browser, long State)> LeadAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)), school.District.StateId);
    }
}
