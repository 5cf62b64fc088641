using System.Net;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class AloneTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Somebody_without_a_partner_joins_a_pair_as_a_group_of_three()
    {
        var (school, browser) = await AnaAloneAsync();
        await browser.FollowAsync("Find a place for Ana Ortiz");

        var joined = await browser.PressAsync("Join them, Dev Patel + Erin Walsh");

        Assert.StartsWith("You put Ana, Dev and Erin together.", joined.Says, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Dev Patel + Erin Walsh"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_second_partner_is_possible_and_both_pairs_live_through_a_new_run()
    {
        var (school, browser) = await AnaAloneAsync();
        await browser.FollowAsync("Find a place for Ana Ortiz");

        var second = await browser.PressAsync("Pair them as well", ("Who", "Erin Walsh, 7 ELA"));

        Assert.Contains("Erin is in two partnerships.", second.Text, StringComparison.Ordinal);
        await browser.PressAsync("Lock, Ana Ortiz and Erin Walsh");
        await browser.PressAsync("Lock, Dev Patel and Erin Walsh");
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await school.TeacherAsync("Nia Ford", share: ["QU"], workOn: ["LS"]);
        await browser.OpenAsync("/school/matches");
        var again = await browser.PressAsync("Run again");
        Assert.Contains("2 kept as you left them", again.Says, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Erin Walsh", "Dev Patel + Erin Walsh", "Nia Ford + Walt Greer"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_place_is_held_for_someone_to_be_hired()
    {
        var (school, browser) = await AnaAloneAsync();
        await browser.FollowAsync("Find a place for Ana Ortiz");

        var held = await browser.PressAsync("Hold a place", ("Who will come", "7 Science, to be hired"));

        Assert.Equal("A place is held for “7 Science, to be hired”. Nothing is sent.", held.Says);
        Assert.Contains("7 Science, to be hired", held.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.VacantSeats.CountAsync(s => s.SchoolId == school.School.School.Id)));
        Assert.Contains(await school.PairsAsync(), p => p.Contains("seat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_who_are_free_are_paired_with_one_press()
    {
        var (school, browser) = await AnaAloneAsync();
        await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Dev Patel")).Id:N}/apart");
        await browser.PressAsync("Keep them apart", ("Only part them", "on"));
        await browser.FollowAsync("Find a place for Ana Ortiz");

        await browser.PressAsync("Pair with Erin Walsh");

        Assert.Equal(["Ana Ortiz + Erin Walsh"], await school.PairsAsync());
    }

    [Fact]
    public async Task A_person_who_has_a_partner_or_is_of_another_school_has_no_such_page()
    {
        var (school, browser) = await AnaAloneAsync();
        var stranger = await (await ReviewSchool.OfFourAsync(app)).BoardAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/school/matches/alone/{school.Key("Dev Patel")}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/school/matches/alone/{school.Key("Ana Ortiz")}")).Status);
    }

    private async Task<(ReviewSchool School, Browser Browser)> AnaAloneAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync($"/school/matches/{(await school.PairOfAsync("Ana Ortiz")).Id:N}/apart");
        await browser.PressAsync("Keep them apart", ("Only part them", "on"));
        return (school, browser);
    }
}
