using System.Net;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Meetings;

public sealed class FixMeetingTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_entry_that_was_fixed_is_looked_at_again_by_everybody_else()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var third = await pair.ThirdAsync();
        await pair.LogAsync(pair.Hers);
        foreach (var browser in new[] { pair.His, third })
        {
            Assert.Contains("Ana logged today, 30 minutes.", (await browser.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
            await browser.PressAsync("Looks right");
        }

        Assert.Equal(2, Assert.Single(await pair.MeetingsAsync()).ConfirmedByIds.Count);
        await pair.His.FollowAsync("Fix");
        Assert.Contains("can say that it looks right", (await pair.His.PressAsync("Save", ("Other", "on"), ("Other: how many", "20"))).Says, StringComparison.Ordinal);

        Assert.Contains("Walt changed today, 20 minutes.", (await pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("Walt changed today, 20 minutes.", (await third.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Looks right", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_fix_one_entry_at_once_read_of_each_other_and_lose_nothing()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        await pair.His.OpenAsync(pair.Page);
        await pair.His.FollowAsync("Fix");
        await pair.Hers.FollowAsync("Fix");
        await pair.Hers.PressAsync("Save", ("45 minutes", "on"));

        var stale = await pair.His.PressAsync("Save", ("15 minutes", "on"), ("Note", "his words"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Ana changed this entry since you opened it, to Mon, Aug 3, 45 minutes", stale.Text, StringComparison.Ordinal);
        Assert.Equal(45, Assert.Single(await pair.MeetingsAsync()).Minutes);
        await pair.His.PressAsync("Save");

        var meeting = Assert.Single(await pair.MeetingsAsync());
        Assert.Equal((15, "his words"), (meeting.Minutes, pair.TextOf(meeting).Note));
    }

    [Fact]
    public async Task An_entry_of_another_pair_is_not_there()
    {
        var (pair, strangers) = (await IntroducedPair.MakeAsync(app), await IntroducedPair.MakeAsync(app));
        await strangers.LogAsync(strangers.Hers);
        var entry = Assert.Single(await strangers.MeetingsAsync()).PublicId.ToString("N");
        await pair.Hers.OpenAsync(pair.Page + "/log");

        Assert.Equal(HttpStatusCode.NotFound, (await pair.Hers.PostAsync($"{pair.Page}/log?meeting={entry}", ("Form.HowLong", "45"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await pair.Hers.OpenAsync($"{pair.Page}/log?meeting={entry}")).Status);
    }
}
