using System.Net;
using Counterpart.App.Introductions;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class ExpectationsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Nothing_is_promised_until_the_principal_says_so()
    {
        var school = await SchoolInTest.MakeAsync(app);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/expectations");

        Assert.Empty(answer.Page.QuerySelectorAll("input[type=checkbox][checked]"));
        Assert.Equal("0", answer.Page.QuerySelector("#HalfDaysEach")!.GetAttribute("value"));
        Assert.Equal("every other week", answer.Page.QuerySelector("#Interact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_schools_expectations_are_saved_and_stand_in_the_letters()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/expectations");

        var answer = await browser.PressAsync(
            "Save expectations", ("Observe each other", "3"), ("Substitute half-days for each", "2"), ("Substitute half-days the school has", "10"),
            ("I will cover a class myself", "on"), ("In my own words", "My door is open on Fridays."));

        Assert.StartsWith("Expectations saved", answer.Says, StringComparison.Ordinal);
        var saved = SchoolExpectations.Read(await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).Select(p => p.Expectations).SingleAsync()));
        Assert.Equal(3, saved.ObserveTimes);
        var letters = await browser.OpenAsync("/school/introductions/letters?all=on");
        Assert.Contains("Observe each other 3 times a semester", letters.Text, StringComparison.Ordinal);
        Assert.Contains("2 half-days of substitute time", letters.Text, StringComparison.Ordinal);
        Assert.Contains("My door is open on Fridays.", letters.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_half_days_than_the_school_owns_are_refused_beside_the_field_with_everything_kept()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/expectations");

        var answer = await browser.PressAsync("Save expectations", ("Substitute half-days for each", "4"), ("Substitute half-days the school has", "3"), ("In my own words", "Kept."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("the school has 3", answer.Page.QuerySelector("#HalfDaysEach_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kept.", answer.Page.QuerySelector("#OwnWords")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_number_that_is_no_number_is_refused_with_what_was_typed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/expectations");

        var answer = await browser.PressAsync("Save expectations", ("Observe each other", "often"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("often", answer.Page.QuerySelector("#ObserveTimes")!.GetAttribute("value"));
    }
}
