using System.Net;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

public sealed class TimeWordsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task What_cannot_be_meant_is_named_beside_its_box_and_stays_typed()
    {
        var pair = await TimePair.MakeAsync(app);
        await pair.CloseAsync(new(2026, 9, 7), new(2026, 9, 7), "Labor Day");
        var hers = await pair.HersAsync();
        (string Field, string Says, string Day, string From, string Minutes, string First)[] wrong =
        [
            ("Day", "Choose a day", "Choose", "8:50", "30", ""),
            ("From", "would be in the night", "Monday", "1:10", "30", ""),
            ("Minutes", "from 10 to 180", "Monday", "8:50", "5", ""),
            ("Minutes", "past midnight", "Monday", "23:50", "30", ""),
            ("First", "is not a date we can read", "Monday", "8:50", "30", "soon"),
            ("First", "is a Tuesday, and the time is on Mondays", "Monday", "8:50", "30", "9/8/2026"),
            ("First", "There is no school on Sep 7, 2026: Labor Day", "Monday", "8:50", "30", "9/7/2026"),
            ("First", "is past", "Monday", "8:50", "30", "7/27/2026"),
            ("First", "after this school year", "Monday", "8:50", "30", "9/6/2027"),
        ];
        foreach (var (field, says, day, from, minutes, first) in wrong)
        {
            var refused = await pair.ByHandAsync(hers, day, from, minutes, ("First date", first), ("Room", "Room 118"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(says, refused.Page.QuerySelector($"#{field}_error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(("Room 118", first), (refused.Page.QuerySelector("#Room")!.GetAttribute("value"), refused.Page.QuerySelector("#First")!.GetAttribute("value")));
        }

        await hers.OpenAsync(pair.Address);
        var made = await hers.PostAsync(pair.Address, ("Version", "0"), ("Choice", "Tue 0850 45"));
        Assert.Contains("no longer offered by everybody", made.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.StandingTimes.CountAsync(t => t.PartnershipId == pair.Pair.Partnership.Id)));
    }

    [Fact]
    public async Task A_break_is_left_out_and_named_and_another_bell_schedule_is_noted()
    {
        var pair = await TimePair.MakeAsync(app);
        await pair.CloseAsync(new(2026, 8, 10), new(2026, 8, 14), "Late break");
        await app.SaveAsync(new BellSchedule
        {
            PublicId = PublicId.New(), SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, Name = "Early release", Dates = [new(2026, 8, 18)],
        });

        var page = await pair.ByHandAsync(await pair.HersAsync(), "Tuesday", "8:50", "45");

        Assert.Contains("Tue, Aug 4 Tue, Aug 18 (Early release: check the time) Tue, Aug 25", Days(page), StringComparison.Ordinal);
        Assert.Contains("Not on Tue, Aug 11: Late break", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_shared_time_the_page_says_so_and_without_offers_that_it_is_not_known()
    {
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        Assert.Contains("Not known yet", (await hers.OpenAsync(pair.Address)).Text, StringComparison.Ordinal);
        await pair.OfferAsync(pair.Pair.Ana, ("Tue", "8:50", "9:35"));
        await pair.OfferAsync(pair.Pair.Walt, ("Wed", "8:50", "9:35"));

        var page = await hers.OpenAsync(pair.Address);

        Assert.Contains("You share no time in the periods you offer", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ask your principal for time together", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_one_plans_the_other_teaches()
    {
        var pair = await TimePair.MakeAsync(app);
        await pair.SayAsync(pair.Pair.Ana, PeriodKind.Planning, ("Tue", "8:50", "9:35"));
        await pair.SayAsync(pair.Pair.Walt, PeriodKind.Class, ("Tue", "8:50", "9:35"));

        var page = await (await pair.HersAsync()).OpenAsync(pair.Address);

        Assert.Contains("You plan while Walt teachesTue 8:50 to 9:35 AM", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rotation_day_is_chosen_by_its_name_and_counted_from_its_first_date()
    {
        var pair = await TimePair.MakeAsync(app);
        await app.SaveAsync(new BellPeriod
        {
            SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, Label = "1", StartsAt = new(8, 0), EndsAt = new(8, 50), Days = ["A", "B"], Place = 0,
        });
        await pair.OfferAsync(pair.Pair.Ana, ("A", "8:00", "8:50"));
        await pair.OfferAsync(pair.Pair.Walt, ("A", "8:00", "8:50"));
        var hers = await pair.HersAsync();
        await hers.OpenAsync(pair.Address);

        var set = await hers.PressAsync("Set our standing time", ("Day A 8:00", "on"), ("First date", "8/6/2026"));

        Assert.Equal("Every Day A, 8:00 to 8:50 AM", set.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Thu, Aug 6 Mon, Aug 10 Wed, Aug 12", Days(set), StringComparison.Ordinal);
    }

    /// <summary>The next days, without the link beside each.</summary>
    private static string Days(Answer page) =>
        string.Join(' ', page.Page.QuerySelectorAll("section[aria-labelledby=next-head] li").Select(li => li.TextContent.Replace(li.QuerySelector("a")!.TextContent, "", StringComparison.Ordinal).Trim()));
}
