using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class SeatTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Whoever_came_takes_the_held_place_in_a_finalized_partnership_and_nobody_else_moves()
    {
        var (school, browser, seat) = await WithSeatAsync();
        await browser.OpenAsync("/school/matches/finalize?all=true");
        await browser.PressAsync("Finalize");
        var before = (await school.DraftAsync()).Pairs;
        await school.TeacherAsync("Min Park", "7", "Science", "300", share: ["ACT"], workOn: ["QU"]);

        await browser.OpenAsync("/school/people");
        await browser.FollowAsync("Somebody came for 7 Science, to be hired");
        var page = await browser.PressAsync("Take the place", ("Min Park 7 Science, Room 300", "on"));

        Assert.Equal("Min Park takes the place of “7 Science, to be hired”. Nothing is sent.", page.Says);
        var now = (await school.DraftAsync()).Pairs;
        Assert.Equal(before.Select(p => p.Id).Order(), now.Select(p => p.Id).Order());
        Assert.Equal(PairMark.Finalized, (await school.PairOfAsync("Min Park")).Mark);
        Assert.True((await school.PairOfAsync("Min Park")).Has(school.Key("Sam Lee")));
        var row = await app.WithDbAsync(db => db.PartnershipSeats.AsNoTracking().Include(s => s.Partnership).SingleAsync(s => s.PersonId == school.People["Min Park"].Id));
        Assert.Null(row.VacantSeatId);
        Assert.Contains(school.People["Min Park"].Id, app.Vault.Open<PartnershipWords>(Purpose.PartnershipWords, row.Partnership!.SealedWords).Brings.Keys);
        Assert.NotNull(await app.WithDbAsync(db => db.VacantSeats.Where(s => s.PublicId == seat).Select(s => s.ClosedAt).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/school/matches/seat/{seat.InAddress()}")).Status);
    }

    [Fact]
    public async Task Nobody_free_is_said_and_somebody_kept_apart_is_refused()
    {
        var (school, browser, seat) = await WithSeatAsync();
        Assert.Contains("Nobody who takes part is without a partner", (await browser.OpenAsync($"/school/matches/seat/{seat.InAddress()}")).Text, StringComparison.Ordinal);
        await school.TeacherAsync("Min Park", "7", "Science", "300");
        await school.RuleAsync("Min Park", "Sam Lee", RuleKind.Never);
        await browser.OpenAsync($"/school/matches/seat/{seat.InAddress()}");

        var refused = await browser.PressAsync("Take the place");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("kept apart", refused.Text, StringComparison.Ordinal);
        Assert.Null(await app.WithDbAsync(db => db.VacantSeats.Where(s => s.PublicId == seat).Select(s => s.ClosedAt).SingleAsync()));
    }

    [Fact]
    public async Task Pressed_three_times_at_once_the_place_is_taken_once()
    {
        var (school, browser, seat) = await WithSeatAsync();
        await browser.OpenAsync("/school/matches/finalize?all=true");
        await browser.PressAsync("Finalize");
        await school.TeacherAsync("Min Park", "7", "Science", "300");
        var before = (await school.DraftAsync()).Number;
        Browser[] browsers = [browser, await school.School.PrincipalBrowserAsync(), await school.School.PrincipalBrowserAsync()];
        foreach (var each in browsers)
        {
            await each.OpenAsync($"/school/matches/seat/{seat.InAddress()}");
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PressOnlyAsync("Take the place")));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers, a => Assert.Contains(a.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.NotFound }));
        Assert.Equal(before + 1, (await school.DraftAsync()).Number);
        Assert.Single(await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.PersonId == school.People["Min Park"].Id).ToListAsync()));
    }

    /// <summary>A fifth without a partner, and a seat held beside the fifth.</summary>
    private async Task<(ReviewSchool School, Browser Browser, Guid Seat)> WithSeatAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.PressAsync("Lock, Ana Ortiz and Walt Greer");
        await browser.PressAsync("Lock, Dev Patel and Erin Walsh");
        await school.TeacherAsync("Sam Lee", "7", "Art", "301", share: ["QU"], workOn: ["ACT"]);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");
        await browser.OpenAsync($"/school/matches/alone/{school.People["Sam Lee"].PublicId.InAddress()}");

        await browser.PressAsync("Hold a place", ("Who will come", "7 Science, to be hired"));
        var seat = await app.WithDbAsync(db => db.VacantSeats.Where(s => s.SchoolId == school.School.School.Id).Select(s => s.PublicId).SingleAsync());
        Assert.True((await school.PairOfAsync("Sam Lee")).Has(seat.ToString("N")));
        return (school, browser, seat);
    }
}
