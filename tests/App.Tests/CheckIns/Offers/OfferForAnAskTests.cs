using System.Net;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns.Offers;

public sealed class OfferForAnAskTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_offer_answers_the_ask_it_was_made_for()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.AskAsync("A substitute", "Tuesday suits us.");
        await school.Principal.OpenAsync("/school/year");
        await school.Principal.FollowAsync("Offer time");

        var page = await school.Principal.PressAsync("Offer this time", ("Day", "10/15/2026"), ("Period", "3"));

        Assert.Contains("Asks (0)", page.Text, StringComparison.Ordinal);
        var offer = await app.WithDbAsync(db => db.TimeOffers.AsNoTracking().SingleAsync(o => o.SchoolId == school.School.School.Id));
        Assert.Equal(OfferCover.Substitute, offer.Cover);
        Assert.Equal(offer.AskId, (await AskAsync(school)).Id);
        Assert.NotNull((await AskAsync(school)).AnsweredAt);
    }

    [Fact]
    public async Task An_ask_taken_back_while_an_offer_is_typed_is_said_and_the_offer_goes_out_if_sent_once_more()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.AskAsync("A substitute", "Tuesday suits us.");
        await school.Principal.OpenAsync("/school/year");
        await school.Principal.FollowAsync("Offer time");
        var his = await school.HisAsync();
        await his.OpenAsync(school.Pair.Page);
        await his.PressAsync("Take it back");

        var page = await school.Principal.PressAsync("Offer this time", ("Day", "10/15/2026"), ("Period", "3"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("Nothing was offered.", page.Text, StringComparison.Ordinal);
        Assert.Equal("10/15/2026", page.Page.QuerySelector("#Form_Day")!.GetAttribute("value"));
        Assert.StartsWith("Offered to", (await school.Principal.PressAsync("Offer this time")).Says, StringComparison.Ordinal);
    }

    private Task<PairAsk> AskAsync(YearSchool school) => app.WithDbAsync(db => db.PairAsks.AsNoTracking().SingleAsync(a => a.SchoolId == school.School.School.Id));
}
