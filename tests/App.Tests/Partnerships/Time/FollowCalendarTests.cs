using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

/// <summary>Tuesdays at 8:50 from August 4, 2026 on, invited by email; then the calendar of school or state changes.</summary>
[Trait("Needs", "icalendar")]
public sealed class FollowCalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Tick = "Email a calendar invitation";
    private static readonly DateTime evening = new(2026, 8, 4, 23, 30, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_break_that_comes_and_goes_is_followed_once_each_under_a_later_number()
    {
        var pair = await InvitedAsync();
        var principal = await pair.School.PrincipalBrowserAsync();

        var saved = await CloseAsync(principal, "10/5/2026", "10/9/2026");

        Assert.EndsWith("2 calendar invitations by email: standing times of pairs change with it.", saved.Says, StringComparison.Ordinal);
        var mails = await WaitingAsync(pair);
        Assert.Equal([pair.Pair.Ana.Id, pair.Pair.Walt.Id], mails.Select(m => m.PersonId!.Value));
        var words = Words(mails[0]);
        Assert.Contains("The school calendar changed, and with it days on which you meet. Your standing time: Every Tuesday", words.Text, StringComparison.Ordinal);
        Assert.Contains("EXDATE;TZID=America/Chicago:20261006T085000", words.Calendar!.File, StringComparison.Ordinal);
        Assert.Equal("2", (await ParsedCalendar.ReadAsync(words.Calendar.File))[0].Sequence);

        await SentAsync(pair);
        await principal.PressAsync("Remove Break");
        Assert.DoesNotContain("EXDATE", Words((await WaitingAsync(pair))[0]).Calendar!.File, StringComparison.Ordinal);
        Assert.Equal(3, (await pair.OfAsync()).Version);
    }

    [Theory]
    [InlineData("10/7/2026", "No school")]
    [InlineData("10/6/2026", "Testing window")]
    [InlineData("8/4/2026", "No school")]
    public async Task Days_on_which_nobody_meets_or_that_are_not_ahead_send_nothing(string day, string kind)
    {
        var pair = await InvitedAsync();
        app.Clock.SetTo(evening);
        var principal = await pair.School.PrincipalBrowserAsync();

        await CloseAsync(principal, day, "", kind);

        Assert.Empty(await WaitingAsync(pair));
        Assert.Equal(1, (await pair.OfAsync()).Version);
    }

    [Theory]
    [InlineData("ByMail")]
    [InlineData("Rotation")]
    [InlineData("Stopped")]
    public async Task Who_was_not_invited_whose_days_rotate_and_who_stopped_hear_nothing(string without)
    {
        var pair = await InvitedAsync();
        await app.WithDbAsync(db => db.StandingTimes.Where(t => t.PartnershipId == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u
            .SetProperty(t => t.ByMail, without != "ByMail").SetProperty(t => t.CycleDays, without == "Rotation" ? 3 : 0).SetProperty(t => t.StoppedAt, without == "Stopped" ? Clock.Start : null)));

        await CloseAsync(await pair.School.PrincipalBrowserAsync(), "10/5/2026", "10/9/2026");

        Assert.Empty(await WaitingAsync(pair));
    }

    [Fact]
    public async Task Changed_twice_in_an_evening_it_is_one_invitation_each_in_the_morning_with_moved_days_in_it()
    {
        var pair = await InvitedAsync();
        var hers = await pair.HersAsync();
        await hers.OpenAsync(pair.Address.Replace("/time", "/move", StringComparison.Ordinal) + "?day=2026-10-13");
        await hers.PressAsync("Move it", ("Day", "2026-10-15"), ("From", "3:10 PM"));
        await SentAsync(pair);
        app.Clock.SetTo(evening);
        var principal = await pair.School.PrincipalBrowserAsync();

        await CloseAsync(principal, "10/5/2026", "10/9/2026");
        await principal.PressAsync("Add these lines", ("Lines", "10/12/2026-10/13/2026, More\n11/24/2026, Early holiday"));

        var mails = await WaitingAsync(pair);
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Equal(new DateTime(2026, 8, 5, 11, 0, 0, DateTimeKind.Utc), m.NotBefore));
        var file = Words(mails[0]).Calendar!.File;
        Assert.Contains("EXDATE;TZID=America/Chicago:20261006T085000,20261124T085000\r\n", file, StringComparison.Ordinal);
        Assert.Contains("RECURRENCE-ID;TZID=America/Chicago:20261013T085000\r\nDTSTART;TZID=America/Chicago:20261015T151000", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_the_state_reaches_the_pairs_of_all_its_schools_and_no_other_state()
    {
        var (pair, stranger) = (await InvitedAsync(), await InvitedAsync());
        var there = await pair.School.NeighborAsync();
        var other = await InvitedAsync(new(app, there, await FinalizedPair.MakeAsync(app, there)));
        var lead = await app.BrowserOfAsync(await pair.School.PersonAsync("Pat Simmons", Role.StateLead));

        await lead.OpenAsync("/state/calendar");
        await lead.PressAsync("Add to the calendar", ("First day", "11/24/2026"), ("Name", "Thanksgiving"), ("No school", "on"));

        Assert.Equal((2, 2, 0), ((await WaitingAsync(pair)).Count, (await WaitingAsync(other)).Count, (await WaitingAsync(stranger)).Count));
    }

    private async Task<TimePair> InvitedAsync(TimePair? made = null)
    {
        app.Clock.SetTo(Clock.Start);
        var pair = made ?? await TimePair.MakeAsync(app);
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start)));
        await pair.ByHandAsync(await pair.HersAsync(), "Tuesday", "8:50", "45", (Tick, "on"));
        await SentAsync(pair);
        return pair;
    }

    private static async Task<Answer> CloseAsync(Browser principal, string first, string last, string kind = "No school")
    {
        await principal.OpenAsync("/school/calendar");
        return await principal.PressAsync("Add to the calendar", ("First day", first), ("Last day", last), ("Name", "Break"), (kind, "on"));
    }

    private MailWords Words(OutboxMessage mail) => app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);

    private Task<int> SentAsync(TimePair pair) => app.WithDbAsync(db => db.Outbox.Where(m => m.PersonId == pair.Pair.Ana.Id || m.PersonId == pair.Pair.Walt.Id)
        .ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, Clock.Start).SetProperty(m => m.SentAt, Clock.Start)));

    private Task<List<OutboxMessage>> WaitingAsync(TimePair pair) => app.WithDbAsync(db => db.Outbox.AsNoTracking()
        .Where(m => m.Kind == MailKind.Meeting && m.StartedAt == null && (m.PersonId == pair.Pair.Ana.Id || m.PersonId == pair.Pair.Walt.Id)).OrderBy(m => m.Id).ToListAsync());
}
