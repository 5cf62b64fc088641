using System.Net;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns.Offers;

public sealed class OfferTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_offer_reaches_both_is_answered_by_one_and_what_became_of_it_is_recorded()
    {
        var school = await YearSchool.MakeAsync(app);
        var made = await OfferAsync(school, ("Day", "10/15/2026"), ("Period", "3"), ("I cover", "on"), ("One line to them", "Leave the plan on the desk."));
        Assert.StartsWith("Offered to Ana and Walt.", made.Says, StringComparison.Ordinal);
        var hers = await school.HersAsync();
        Assert.Contains("Renee Holt offers you and Walt Greer time: Thu, Oct 15, period 3. Renee Holt covers. Leave the plan on the desk.", (await hers.OpenAsync("/home")).Text, StringComparison.Ordinal);

        await hers.PressAsync("That works");

        Assert.Contains("Ana Ortiz said that it works.", (await (await school.HisAsync()).OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("It works for them.", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        app.Clock.SetTo(new(2026, 10, 16, 15, 0, 0, DateTimeKind.Utc));
        var principal = await school.School.PrincipalBrowserAsync();
        Assert.Contains("Promises not yet kept (1)", (await principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        var his = await school.HisAsync();
        await his.OpenAsync("/home");
        await his.PressAsync("It took place");
        Assert.Equal(OfferResult.Filled, (await OfferOfAsync(school)).Result);
        var page = await principal.OpenAsync("/school/year");
        Assert.DoesNotContain("Promises not yet kept", page.Text, StringComparison.Ordinal);
        Assert.Contains("Took place this year (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("What the school provided (1)", (await his.OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_two_is_told_by_email_without_the_line()
    {
        var school = await YearSchool.MakeAsync(app);

        await OfferAsync(school, ("Day", "10/15/2026"), ("From", "10:15"), ("To", "11:00"), ("A substitute", "on"), ("One line to them", "zebracrossing"));

        var mails = await school.MailsAsync(MailKind.Offer);
        Assert.Equal([school.Pair.Ana.Id, school.Pair.Walt.Id], mails.Select(m => m.PersonId!.Value));
        var words = school.Words(mails[0]);
        Assert.Equal("Time for you and your partner", words.Subject);
        Assert.Contains("Renee Holt offers you time: Thu, Oct 15, 10:15 to 11:00 AM. A substitute covers.", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zebracrossing", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_time_goes_back_to_the_principal_until_there_is_a_new_offer()
    {
        var school = await YearSchool.MakeAsync(app);
        await OfferAsync(school, ("Day", "10/15/2026"), ("Period", "3"), ("An aide", "on"));
        var hers = await school.HersAsync();
        await hers.OpenAsync(school.Pair.Page);
        await hers.PressAsync("Another time");
        Assert.Contains("another time than Thu, Oct 15, period 3", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);

        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await OfferAsync(school, ("Day", "10/16/2026"), ("Period", "4"), ("An aide", "on"));

        Assert.DoesNotContain("another time than", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        await hers.OpenAsync("/home");
        await hers.PressAsync("Another time");
        await school.Principal.OpenAsync("/school/year");
        Assert.DoesNotContain("another time than", (await school.Principal.PressAsync("It was moved")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_offer_and_the_principal_records_what_became_of_it()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync(school.At("offer"));
        (string, string)[] form = [("SendKey", $"{Guid.AllBitsSet:N}"), ("Form.Day", "10/13/2026"), ("Form.Period", "7"), ("Form.Cover", "Other")];
        await school.Principal.PostAsync(school.At("offer"), form);
        await school.Principal.PostAsync(school.At("offer"), form);
        var offer = await OfferOfAsync(school);
        Assert.Equal(2, (await school.MailsAsync(MailKind.Offer)).Count);

        app.Clock.SetTo(YearSchool.Tuesday.AddDays(1));
        var principal = await school.School.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/year");
        await principal.PressAsync("It could not be filled");

        Assert.Equal((OfferResult.NotFilled, new DateOnly(2026, 10, 14)), ((await OfferOfAsync(school)).Result, (await OfferOfAsync(school)).ResultOn));
        Assert.Null(offer.Result);
        var hers = await school.HersAsync();
        await hers.OpenAsync("/home");
        var late = await hers.PostAsync(school.Pair.Page + "/ask?handler=Record", ("Id", $"{offer.PublicId:N}"), ("result", "Filled"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(OfferResult.NotFilled, (await OfferOfAsync(school)).Result);
    }

    [Theory]
    [InlineData("10/12/2026", "3", "", "", "Form_Day")]
    [InlineData("10/17/2026", "3", "", "", "Form_Day")]
    [InlineData("someday", "3", "", "", "Form_Day")]
    [InlineData("10/15/2026", "", "", "", "Form_From")]
    [InlineData("10/15/2026", "", "11:00", "10:00", "Form_To")]
    public async Task What_cannot_be_is_refused_beside_its_box_and_stays(string day, string period, string from, string to, string box)
    {
        var school = await YearSchool.MakeAsync(app);

        var page = await OfferAsync(school, ("Day", day), ("Period", period), ("From", from), ("To", to), ("I cover", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{box}_error"));
        Assert.Equal(day, page.Page.QuerySelector("#Form_Day")!.GetAttribute("value"));
        Assert.NotNull(page.Page.QuerySelector("input[value=Leader][checked]"));
        Assert.False(await app.WithDbAsync(db => db.TimeOffers.AnyAsync(o => o.SchoolId == school.School.School.Id)));
    }

    private static async Task<Answer> OfferAsync(YearSchool school, params (string Label, string Value)[] fill)
    {
        await school.Principal.OpenAsync(school.At("offer"));
        return await school.Principal.PressAsync("Offer this time", fill);
    }

    private Task<TimeOffer> OfferOfAsync(YearSchool school) => app.WithDbAsync(db => db.TimeOffers.AsNoTracking().SingleAsync(o => o.SchoolId == school.School.School.Id));
}
