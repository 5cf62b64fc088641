using System.Net;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns.Offers;

/// <summary>What was said about an offer of October 15 is changed.</summary>
public sealed class ChangeOfferTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Either_of_the_pair_changes_its_answer_and_back_and_each_change_is_recorded()
    {
        var school = await OfferedAsync();
        var hers = await school.HersAsync();
        await hers.OpenAsync("/home");
        await hers.PressAsync("That works");

        var his = await school.HisAsync();
        await his.OpenAsync(school.Pair.Page);
        await his.PressAsync("It does not work after all");

        Assert.Equal((OfferAnswer.AnotherTime, school.Pair.Walt.Id), ((await OfAsync(school)).Answer, (await OfAsync(school)).AnsweredById));
        Assert.Contains("another time than Thu, Oct 15, period 3", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        await his.PressAsync("It works after all");
        Assert.Equal(OfferAnswer.Works, (await OfAsync(school)).Answer);
        Assert.Equal(3, await AuditedAsync(school, "offer.answered"));
    }

    [Fact]
    public async Task A_page_opened_before_the_other_one_spoke_changes_nothing_and_shows_it()
    {
        var school = await OfferedAsync();
        var (hers, his) = (await school.HersAsync(), await school.HisAsync());
        await his.OpenAsync(school.Pair.Page);
        await hers.OpenAsync(school.Pair.Page);
        await hers.PressAsync("Another time");

        var stale = await his.PressAsync("That works");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(OfferAnswer.AnotherTime, (await OfAsync(school)).Answer);
        Assert.Equal(1, await AuditedAsync(school, "offer.answered"));
    }

    [Fact]
    public async Task What_is_recorded_is_corrected_by_pair_and_principal_until_two_weeks_after_the_day()
    {
        var school = await OfferedAsync();
        app.Clock.SetTo(new(2026, 10, 15, 20, 0, 0, DateTimeKind.Utc));
        var his = await school.HisAsync();
        await his.OpenAsync("/home");
        await his.PressAsync("It took place");
        await his.OpenAsync(school.Pair.Page);
        await his.PressAsync("It could not be filled");
        Assert.Equal(OfferResult.NotFilled, (await OfAsync(school)).Result);

        app.Clock.SetTo(new(2026, 10, 29, 15, 0, 0, DateTimeKind.Utc));
        var principal = await school.School.PrincipalBrowserAsync();
        Assert.Contains("Recorded: not filled.", (await principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        await principal.PressAsync("It was moved");
        Assert.Equal((OfferResult.Moved, new DateOnly(2026, 10, 29)), ((await OfAsync(school)).Result, (await OfAsync(school)).ResultOn));
        Assert.Equal(3, await AuditedAsync(school, "offer.recorded"));

        await principal.OpenAsync("/school/year");
        app.Clock.SetTo(new(2026, 10, 30, 15, 0, 0, DateTimeKind.Utc));
        principal = await school.School.PrincipalBrowserAsync();
        Assert.DoesNotContain("Recorded: moved.", (await principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        var offer = await OfAsync(school);
        var late = await principal.PostAsync("/school/year?handler=Record", ("Id", $"{offer.PublicId:N}"), ("Version", $"{offer.Version}"), ("result", "Filled"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("until two weeks after its day", late.Text, StringComparison.Ordinal);
        Assert.Equal(OfferResult.Moved, (await OfAsync(school)).Result);
    }

    [Fact]
    public async Task A_result_seen_before_somebody_corrected_it_is_not_written_over()
    {
        var school = await OfferedAsync();
        app.Clock.SetTo(new(2026, 10, 16, 15, 0, 0, DateTimeKind.Utc));
        var (his, principal) = (await school.HisAsync(), await school.School.PrincipalBrowserAsync());
        await principal.OpenAsync("/school/year");
        await principal.PressAsync("It took place");
        await his.OpenAsync(school.Pair.Page);
        await principal.PressAsync("It was moved");

        Assert.Equal(HttpStatusCode.Conflict, (await his.PressAsync("It could not be filled")).Status);

        Assert.Equal(OfferResult.Moved, (await OfAsync(school)).Result);
    }

    private async Task<YearSchool> OfferedAsync()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync(school.At("offer"));
        await school.Principal.PressAsync("Offer this time", ("Day", "10/15/2026"), ("Period", "3"), ("An aide", "on"));
        return school;
    }

    private Task<TimeOffer> OfAsync(YearSchool school) => app.WithDbAsync(db => db.TimeOffers.AsNoTracking().SingleAsync(o => o.SchoolId == school.School.School.Id));

    private Task<int> AuditedAsync(YearSchool school, string action) => app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == action && a.SchoolId == school.School.School.Id));
}
