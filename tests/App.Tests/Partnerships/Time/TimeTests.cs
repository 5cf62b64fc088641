using System.Net;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

public sealed class TimeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_longest_time_both_offer_comes_first_and_a_choice_is_set_for_both()
    {
        var pair = await TimePair.MakeAsync(app);
        await pair.OfferAsync(pair.Pair.Ana, ("Tue", "8:50", "9:35"), ("Thu", "13:00", "13:30"), ("Mon", "8:00", "8:45"));
        await pair.OfferAsync(pair.Pair.Walt, ("Tue", "8:50", "9:35"), ("Thu", "12:50", "13:30"));
        var (hers, his) = (await pair.HersAsync(), await pair.HisAsync());
        await hers.OpenAsync(pair.Pair.Invitation);
        var page = await hers.FollowAsync("Find a time");
        Assert.Equal(["Tue 8:50 to 9:35 AM, 45 min", "Thu 1:00 to 1:30 PM, 30 min"], page.Page.QuerySelectorAll("#Choice .choice").SkipLast(1).Select(c => c.TextContent.Trim()));

        var set = await hers.PressAsync("Set our standing time", ("Tue 8:50", "on"), ("Every other week", "on"), ("First date", "9/15/2026"), ("Room", "Room 118"));

        Assert.Equal("Set, from Tue, Sep 15. Walt Greer sees it too, and can change it.", set.Says);
        var theirs = await his.OpenAsync(pair.Address);
        Assert.Equal("Every other Tuesday, 8:50 to 9:35 AM, Room 118", theirs.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Tue, Sep 15 Move it: the meeting of Tue, Sep 15 Tue, Sep 29 Move it", theirs.Text, StringComparison.Ordinal);
        var time = await pair.OfAsync();
        Assert.Equal(("Tue", 0, true, new DateOnly(2026, 9, 15)), (time.Day, time.CycleDays, time.EveryOther, time.FirstDay));
        Assert.Equal((new TimeOnly(8, 50), 45, "America/Chicago"), (time.StartsAt, time.Minutes, time.Zone));
    }

    [Fact]
    public async Task If_need_be_comes_after_what_everybody_offers_says_for_whom_and_counts_nowhere_else()
    {
        var pair = await TimePair.MakeAsync(app);
        await pair.OfferAsync(pair.Pair.Ana, ("Tue", "8:50", "9:20"), ("Thu", "13:00", "14:00"));
        await pair.OfferAsync(pair.Pair.Walt, ("Tue", "8:50", "9:20"));
        await pair.SayAsync(pair.Pair.Walt, PeriodKind.IfNeedBe, ("Thu", "12:50", "14:00"));
        var hers = await pair.HersAsync();

        var page = await hers.OpenAsync(pair.Address);

        Assert.Equal(["Tue 8:50 to 9:20 AM, 30 min", "Thu 1:00 to 2:00 PM, 60 minIf need be for Walt"], page.Page.QuerySelectorAll("#Choice .choice").SkipLast(1).Select(c => c.TextContent.Trim()));
        Assert.Contains("If need be for you", (await (await pair.HisAsync()).OpenAsync(pair.Address)).Text, StringComparison.Ordinal);
        await hers.OpenAsync(pair.Address);
        await hers.PressAsync("Set our standing time", ("Thu 1:00", "on"));
        Assert.Equal(("Thu", 60), ((await pair.OfAsync()).Day, (await pair.OfAsync()).Minutes));
    }

    [Fact]
    public async Task A_standing_time_stands_on_the_page_of_the_pair_and_fills_in_the_log()
    {
        var pair = await TimePair.MakeAsync(app);
        var (hers, his) = (await pair.HersAsync(), await pair.HisAsync());
        await pair.ByHandAsync(hers, "Monday", "8:50", "45");
        await his.OpenAsync(pair.Address.Replace("/time", "/start", StringComparison.Ordinal));

        var page = await his.PressAsync("Save and start");

        Assert.Contains("You meet: Every Monday, 8:50 to 9:35 AM", page.Text, StringComparison.Ordinal);
        var log = (await his.FollowAsync("We met")).Page;
        Assert.Equal("45", log.QuerySelector("input[name='Form.HowLong'][checked]")!.GetAttribute("value"));
        Assert.Equal("2026-08-03", log.QuerySelector("#Form_On")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_partner_changes_it_and_whoever_had_the_old_page_open_is_told()
    {
        var pair = await TimePair.MakeAsync(app);
        var (hers, his) = (await pair.HersAsync(), await pair.HisAsync());
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");
        var name = (await pair.OfAsync()).PublicId;
        await hers.OpenAsync(pair.Address);
        await his.OpenAsync(pair.Address);
        await his.PressAsync("Save the change", ("Minutes", "30"));

        var stale = await hers.PressAsync("Save the change", ("Minutes", "60"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Walt Greer changed the standing time since you opened the page", stale.Text, StringComparison.Ordinal);
        Assert.Equal("30", stale.Page.QuerySelector("#Minutes")!.GetAttribute("value"));
        Assert.Equal((30, 2, name), ((await pair.OfAsync()).Minutes, (await pair.OfAsync()).Version, (await pair.OfAsync()).PublicId));
        Assert.NotNull((await hers.PressAsync("Save the change", ("Minutes", "60"))).Says);
        Assert.Equal(3, (await pair.OfAsync()).Version);
    }

    [Fact]
    public async Task Set_by_both_at_once_it_is_one_time_and_one_of_them_is_told()
    {
        var pair = await TimePair.MakeAsync(app);
        var browsers = new[] { await pair.HersAsync(), await pair.HisAsync(), await pair.HersAsync() };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync(pair.Address);
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PressOnlyAsync("Set our standing time", ("Another time", "on"), ("Day", "Friday"), ("From", "8:50"), ("Minutes", "30"))));

        Assert.Single(answers, a => a.WentTo is not null);
        Assert.Equal(2, answers.Count(a => a.Status == HttpStatusCode.Conflict));
        Assert.Equal(1, (await pair.OfAsync()).Version);
    }

    [Fact]
    public async Task A_stopped_time_is_gone_for_both_and_can_be_set_again_under_the_same_name()
    {
        var pair = await TimePair.MakeAsync(app);
        var (hers, his) = (await pair.HersAsync(), await pair.HisAsync());
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");
        var first = await pair.OfAsync();
        await his.OpenAsync(pair.Address);

        Assert.StartsWith("Stopped.", (await his.PressAsync("Stop the standing time")).Says, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync(pair.Address + "?handler=File")).Status);
        await pair.ByHandAsync(hers, "Friday", "1:10 PM", "30");
        var again = await pair.OfAsync();
        Assert.Equal((first.PublicId, 3, "Fri", (DateTime?)null), (again.PublicId, again.Version, again.Day, again.StoppedAt));
        Assert.Equal(["time.set", "time.stopped", "time.set"], await app.WithDbAsync(db => db.Audit.Where(a => a.Action.StartsWith("time.") && a.Subjects.Any(s => s.PersonId == pair.Pair.Ana.Id)).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()));
    }

    [Fact]
    public async Task Nobody_else_and_nobody_before_the_introduction_or_after_the_end_finds_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = new TimePair(app, school, await FinalizedPair.MakeAsync(app, school));
        var hers = await pair.HersAsync();
        var colleague = await app.BrowserOfAsync(await school.PersonAsync("Cara Lane"));
        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync(pair.Address)).Status);
        var principal = await school.PrincipalBrowserAsync();
        await pair.Pair.IntroduceAsync(principal);
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");
        await colleague.OpenAsync("/card");
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.PostAsync(pair.Address + "?handler=Stop", ("Version", "1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.PostAsync(pair.Address, ("Choice", "other"), ("Day", "Mon"), ("From", "8:50"), ("Minutes", "30"), ("Version", "1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(pair.Address + "?handler=File")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await principal.OpenAsync(pair.Address)).Status);

        await principal.OpenAsync(pair.Pair.Address + "/end");
        await principal.PressAsync("End this partnership", ("Last day", "8/3/2026"));

        Assert.NotNull((await pair.OfAsync()).StoppedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync(pair.Address)).Status);
    }
}
