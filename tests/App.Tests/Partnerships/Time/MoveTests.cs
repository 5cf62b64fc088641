using System.Net;
using Counterpart.App.Messages;
using Counterpart.App.Data;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

[Trait("Needs", "icalendar")]
public sealed class MoveTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_moved_meeting_stands_for_both_on_page_and_calendar_and_goes_back_in_one_press()
    {
        var (pair, hers) = await TuesdaysAsync();
        await hers.FollowAsync("Move it");

        var moved = await hers.PressAsync("Move it", ("Day", "2026-08-06"), ("From", "3:10 PM"));

        Assert.StartsWith("Moved to Thu, Aug 6, 3:10 PM. Walt Greer sees it too.", moved.Says, StringComparison.Ordinal);
        var his = await pair.HisAsync();
        Assert.Contains("Thu, Aug 6, 3:10 PM, in place of Tue, Aug 4", (await his.OpenAsync(pair.Address)).Text, StringComparison.Ordinal);
        Assert.Equal(["2026-08-06 15:10", "2026-08-11 08:50"], await WallsAsync(his, pair));
        await his.OpenAsync(pair.Address);
        await his.FollowAsync("Change");
        await his.PressAsync("Back to the usual time");
        Assert.Equal(["2026-08-04 08:50", "2026-08-11 08:50"], await WallsAsync(his, pair));
    }

    [Fact]
    public async Task A_dropped_meeting_is_off_the_calendar_and_no_other_day_changes()
    {
        var (pair, hers) = await TuesdaysAsync();
        await hers.FollowAsync("Move it");

        await hers.PressAsync("Move it", ("Not this time", "on"));

        Assert.Contains("Not on Tue, Aug 4", (await hers.OpenAsync(pair.Address)).Text, StringComparison.Ordinal);
        Assert.Equal(["2026-08-11 08:50", "2026-08-18 08:50"], await WallsAsync(hers, pair));
    }

    [Fact]
    public async Task The_log_is_filled_in_with_the_day_on_which_the_meeting_was()
    {
        var (pair, hers) = await TuesdaysAsync();
        await hers.FollowAsync("Move it");
        await hers.PressAsync("Move it", ("Day", "2026-08-05"), ("From", "3:10 PM"));
        app.Clock.SetTo(Clock.Start.AddDays(4));

        var log = await (await pair.HersAsync()).OpenAsync(pair.Address.Replace("/time", "/log", StringComparison.Ordinal));

        Assert.Equal("2026-08-05", log.Page.QuerySelector("#Form_On")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("2026-08-08", "3:10 PM", "To", "no school on")]
    [InlineData("2026-08-02", "3:10 PM", "To", "is past")]
    [InlineData("2027-08-05", "3:10 PM", "To", "after this school year")]
    [InlineData("", "3:10 PM", "To", "Type the day")]
    [InlineData("2026-08-06", "soon", "From", "")]
    public async Task What_cannot_be_is_said_beside_the_field_and_nothing_moves(string day, string from, string field, string says)
    {
        var (pair, hers) = await TuesdaysAsync();
        await hers.FollowAsync("Move it");

        var refused = await hers.PressAsync("Move it", ("Day", day), ("From", from));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, refused.Page.QuerySelector($"#{field}_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("[]", (await pair.OfAsync()).MovedDays);
    }

    [Fact]
    public async Task A_day_that_is_none_of_the_standing_time_a_stranger_and_an_old_page_move_nothing()
    {
        var (pair, hers) = await TuesdaysAsync();
        var page = pair.Address.Replace("/time", "/move", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync($"{page}?day=2026-08-05")).Status);
        var third = await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane"));
        Assert.Equal(HttpStatusCode.NotFound, (await third.OpenAsync($"{page}?day=2026-08-04")).Status);
        await hers.OpenAsync($"{page}?day=2026-08-04");
        var his = await pair.HisAsync();
        await his.OpenAsync(pair.Address);
        await his.PressAsync("Save the change", ("From", "9:40"));

        var stale = await hers.PressAsync("Move it", ("Day", "2026-08-06"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("[]", (await pair.OfAsync()).MovedDays);
    }

    [Fact]
    public async Task Who_was_invited_by_email_is_told_of_the_one_day_and_the_first_invitation_still_goes()
    {
        var (pair, hers) = await TuesdaysAsync(("Email a calendar invitation", "on"));
        await hers.FollowAsync("Move it");
        await hers.PressAsync("Move it", ("Day", "2026-08-06"), ("From", "3:10 PM"));
        await hers.FollowAsync("Change");

        await hers.PressAsync("Move it", ("Not this time", "on"));

        var mails = (await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.Meeting && m.PersonId == pair.Pair.Ana.Id).OrderBy(m => m.Id).ToListAsync()))
            .ConvertAll(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], mails.Select(m => m.Calendar!.Method));
        Assert.Equal(["2026-08-04 08:50", "2026-08-06 15:10", "2026-08-04 08:50"], [(await FirstAsync(mails[0])).Wall, (await FirstAsync(mails[1])).Wall, (await FirstAsync(mails[2])).Wall]);
        Assert.Contains("RECURRENCE-ID;TZID=America/Chicago:20260804T085000", mails[1].Calendar!.File, StringComparison.Ordinal);
        Assert.Single(mails.Select(m => FirstAsync(m).Result.Uid).Distinct());
        Assert.Contains("is on Thu, Aug 6, 3:10 to 3:55 PM", mails[1].Text, StringComparison.Ordinal);
        Assert.Contains("does not take place", mails[2].Text, StringComparison.Ordinal);
    }

    private async Task<(TimePair Pair, Browser Hers)> TuesdaysAsync(params (string, string)[] more)
    {
        app.Clock.SetTo(Clock.Start);
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45", more);
        return (pair, hers);
    }

    private static async Task<ParsedMeeting> FirstAsync(MailWords mail) => (await ParsedCalendar.ReadAsync(mail.Calendar!.File))[0];

    private static async Task<IEnumerable<string>> WallsAsync(Browser browser, TimePair pair) =>
        (await ParsedCalendar.ReadAsync((await browser.OpenAsync($"{pair.Address}?handler=File")).Html)).Select(m => m.Wall).Order(StringComparer.Ordinal).Take(2).ToList();
}
