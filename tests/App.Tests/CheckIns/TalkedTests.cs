using System.Net;
using Counterpart.App.CheckIns;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns;

public sealed class TalkedTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Several_are_ticked_and_noted_at_once_each_with_its_own_line()
    {
        var school = await YearSchool.MakeAsync(app, 2);
        await school.Principal.OpenAsync(Both(school));

        await school.Principal.PressAsync("Save", ("One line", "To the first."), ("Nothing", "on"));

        var noted = await school.NotedAsync();
        Assert.Equal(school.Pairs.Select(p => p.Partnership.Id), noted.Select(n => n.PartnershipId));
        Assert.Equal([CheckInNeed.Nothing, null], noted.Select(n => n.Need));
        Assert.Equal([true, false], noted.Select(n => n.SealedLine is not null));
    }

    [Fact]
    public async Task Ticking_leads_to_one_card_for_each()
    {
        var school = await YearSchool.MakeAsync(app, 2);
        await school.Principal.OpenAsync("/school/year");

        var page = await school.Principal.PressAsync("Talked with the ticked today", ("Ana Ortiz + Walt Greer", "on"));

        Assert.Single(page.Page.QuerySelectorAll("main section"));
        Assert.Equal("/school/year", (await school.Principal.OpenAsync("/school/year/talked")).WentTo);
        Assert.StartsWith("No pair was ticked.", (await school.Principal.OpenAsync("/school/year")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_check_in()
    {
        var school = await YearSchool.MakeAsync(app);
        var again = await school.School.PrincipalBrowserAsync();
        (string, string)[] form = [("Notes[0].Pair", $"{school.Pair.Partnership.PublicId:N}"), ("Notes[0].Line", "Hello")];
        await again.OpenAsync(Both(school));
        await school.Principal.OpenAsync(Both(school));

        await Task.WhenAll(school.Principal.PostAsync("/school/year/talked", form), again.PostAsync("/school/year/talked", form));
        await again.PostAsync("/school/year/talked", form);

        Assert.Single(await school.NotedAsync());
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "check-in.noted" && a.SchoolId == school.School.School.Id)));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused_beside_its_box_and_stays()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync(Both(school));

        var page = await school.Principal.PressAsync("Save", ("One line", new string('n', 201)), ("Time", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("now it is 201", page.Page.QuerySelector("#Notes_0__Line_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(201, page.Page.QuerySelector("#Notes_0__Line")!.GetAttribute("value")!.Length);
        Assert.NotNull(page.Page.QuerySelector("input[value=Time][checked]"));
        Assert.Empty(await school.NotedAsync());
    }

    private static string Both(YearSchool school) => "/school/year/talked?" + string.Join('&', school.Pairs.Select(p => $"pair={p.Partnership.PublicId:N}"));
}
