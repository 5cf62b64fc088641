using System.Net;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Meetings;

public sealed class TotalsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_month_of_a_printed_log_stands_on_the_page_of_both_and_is_replaced_when_typed_again()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/totals");
        await pair.Hers.PressAsync("Save the month", ("How often", "2"), ("Minutes", "70"));
        Assert.Contains("On paper, August 2026: 2 meetings, 70 minutes.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        await pair.His.FollowAsync("Change what paper says");

        Assert.Equal("70", pair.His.Now.Page.QuerySelector("#Form_Minutes")!.GetAttribute("value"));
        await pair.His.PressAsync("Save the month", ("How often", "3"), ("Minutes", "90"));

        Assert.Equal((3, 90), await app.WithDbAsync(async db => await db.MonthTotals.Where(t => t.PartnershipId == pair.Pair.Partnership.Id).SingleAsync() is var t ? (t.Meetings, t.Minutes) : default));
    }

    [Fact]
    public async Task Zero_meetings_take_a_month_out()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/totals");
        await pair.Hers.PressAsync("Save the month", ("How often", "2"), ("Minutes", "70"));
        await pair.Hers.OpenAsync(pair.Page + "/totals");

        var page = await pair.Hers.PressAsync("Save the month", ("How often", "0"));

        Assert.Equal("August 2026 has nothing from paper now.", page.Says);
        Assert.False(await app.WithDbAsync(db => db.MonthTotals.AnyAsync(t => t.PartnershipId == pair.Pair.Partnership.Id)));
    }

    [Theory]
    [InlineData("", "30", "Form_Meetings")]
    [InlineData("61", "30", "Form_Meetings")]
    [InlineData("2", "0", "Form_Minutes")]
    [InlineData("2", "961", "Form_Minutes")]
    [InlineData("2", "an hour", "Form_Minutes")]
    public async Task Numbers_that_cannot_be_are_refused_beside_their_box(string meetings, string minutes, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/totals");

        var page = await pair.Hers.PressAsync("Save the month", ("How often", meetings), ("Minutes", minutes));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
        Assert.Equal(minutes, page.Page.QuerySelector("#Form_Minutes")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_month_before_the_partnership_or_still_to_come_is_refused()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/totals");

        foreach (var month in new[] { "2026-07", "2026-09", "soon" })
        {
            var page = await pair.Hers.PostAsync(pair.Page + "/totals", ("Form.Month", month), ("Form.Meetings", "1"), ("Form.Minutes", "30"));
            Assert.NotNull(page.Page.QuerySelector("#Form_Month_error"));
        }
    }
}
