using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Partnerships;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class ConversationsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Page = "/school/introductions/conversations";

    [Fact]
    public async Task Several_conversations_are_noted_at_once_without_any_agreement_and_nothing_is_sent()
    {
        var (school, one, two) = await TwoPairsAsync();
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/introductions");
        await browser.FollowAsync("Mark several conversations");
        Assert.Equal("4 conversations left of 4", browser.Now.Page.QuerySelector("h1")!.TextContent);

        var answer = await PressAsync(browser, one.Ana, one.Walt, two.Ana);

        Assert.Equal("3 conversations noted. Nothing is sent.", answer.Says);
        Assert.Contains("Ready to be introduced (1)", answer.Text, StringComparison.Ordinal);
        var seats = await SeatsAsync(school);
        Assert.Equal([one.Ana.Id, one.Walt.Id, two.Ana.Id], seats.Where(s => s.TalkedOn == new DateOnly(2026, 8, 3)).Select(s => s.PersonId!.Value).Order());
        Assert.All(seats, s => Assert.True(s is { FocusAgreedAt: null, BringsAgreedAt: null }));
        Assert.Equal(["3 at once"], await app.WithDbAsync(db => db.Audit.Where(a => a.Action == "talk.noted" && a.SchoolId == school.School.Id).Select(a => a.Detail).ToListAsync()));
        Assert.Equal(0, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.DistrictId == school.District.Id)));
        Assert.Contains("1 conversation left of 4", (await browser.OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_ticked_is_said_beside_the_list_and_an_old_page_keeps_the_first_day()
    {
        var (school, one, _) = await TwoPairsAsync();
        var (browser, other) = (await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync());
        await browser.OpenAsync(Page);
        var refused = await browser.PressAsync("Note these conversations");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Tick whom you talked with.", refused.Page.QuerySelector("#Seats .field__error span")!.TextContent);
        await other.OpenAsync(Page);
        await PressAsync(browser, one.Ana);
        app.Clock.Forward(TimeSpan.FromHours(1));

        var again = await PressAsync(other, one.Ana);

        Assert.Equal("0 conversations noted. Nothing is sent.", again.Says);
        Assert.Single(await SeatsAsync(school), s => s.TalkedOn is not null);
    }

    [Fact]
    public async Task A_seat_of_another_school_is_not_there_and_one_that_ended_stops_all_of_it()
    {
        var ((school, one, two), (_, theirs, _)) = (await TwoPairsAsync(), await TwoPairsAsync());
        var browser = await school.PrincipalBrowserAsync();
        var strange = theirs.Partnership.Seats[0].Id;
        await browser.OpenAsync(Page);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Page, ("Seats", $"{one.Partnership.Seats[0].Id}"), ("Seats", $"{strange}"))).Status);
        await browser.OpenAsync(Page);
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == two.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 3))));

        var stale = await PressAsync(browser, one.Ana, two.Ana);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.All(await SeatsAsync(school), s => Assert.Null(s.TalkedOn));
    }

    [Fact]
    public async Task An_assistant_needs_the_duty_and_an_empty_school_is_told_what_comes_first()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var marcus = await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [May.ReviewMatches]);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(marcus)).OpenAsync(Page)).Status);
        Assert.Contains("Nobody is finalized yet", (await (await school.PrincipalBrowserAsync()).OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, FinalizedPair One, FinalizedPair Two)> TwoPairsAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (school, await FinalizedPair.MakeAsync(app, school), await FinalizedPair.MakeAsync(app, school));
    }

    /// <summary>Both pairs of a school have the same names: ticked by place.</summary>
    private async Task<Answer> PressAsync(Browser browser, params Counterpart.App.Rosters.Person[] people)
    {
        var ids = people.Select(p => p.Id).ToList();
        var seats = await app.WithDbAsync(db => db.PartnershipSeats.Where(s => ids.Contains(s.PersonId!.Value)).Select(s => s.Id).ToListAsync());
        foreach (var seat in seats)
        {
            browser.Now.Page.QuerySelector($"input[name=Seats][value='{seat}']")?.SetAttribute("checked", "checked");
        }

        return await browser.PressAsync("Note these conversations");
    }

    private Task<List<PartnershipSeat>> SeatsAsync(SchoolInTest school) =>
        app.WithDbAsync(db => db.PartnershipSeats.AsNoTracking().Where(s => s.SchoolId == school.School.Id).OrderBy(s => s.Id).ToListAsync());
}
