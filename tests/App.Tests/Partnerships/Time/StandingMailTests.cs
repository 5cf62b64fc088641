using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

[Trait("Needs", "icalendar")]
public sealed class StandingMailTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Tick = "Email a calendar invitation";

    [Fact]
    public async Task Each_partner_is_invited_alone_and_only_when_one_of_them_asked()
    {
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");
        Assert.Empty(await MailsAsync(pair));
        await hers.OpenAsync(pair.Address);

        var set = await hers.PressAsync("Save the change", (Tick, "on"), ("Room", "Room 118"));

        Assert.EndsWith("2 calendar invitations by email.", set.Says, StringComparison.Ordinal);
        var mails = await MailsAsync(pair);
        Assert.Equal(2, mails.Count);
        foreach (var (to, other) in new[] { (pair.Pair.Ana, pair.Pair.Walt), (pair.Pair.Walt, pair.Pair.Ana) })
        {
            var words = Words(mails.Single(m => m.PersonId == to.Id));
            var file = words.Calendar!.File;
            Assert.Equal("REQUEST", words.Calendar.Method);
            Assert.Contains("METHOD:REQUEST\r\n", file, StringComparison.Ordinal);
            Assert.Contains($"mailto:{to.Email}", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("Every Tuesday, 8:50 to 9:35 AM, Room 118", words.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(other.Email!, file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(other.FirstName, file + words.Subject + words.Text, StringComparison.Ordinal);
            Assert.Equal("2026-08-04 08:50", (await ParsedCalendar.ReadAsync(file))[0].Wall);
        }
    }

    [Fact]
    public async Task A_change_follows_under_the_same_name_and_what_was_not_sent_yet_never_is()
    {
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45", (Tick, "on"));
        var first = await ParsedCalendar.ReadAsync(Words((await MailsAsync(pair))[0]).Calendar!.File);
        await hers.OpenAsync(pair.Address);

        await hers.PressAsync("Save the change", ("From", "9:40"));

        var mails = await MailsAsync(pair);
        Assert.Equal(2, mails.Count);
        var moved = await ParsedCalendar.ReadAsync(Words(mails[0]).Calendar!.File);
        Assert.Equal((first[0].Uid, "1", "2", "2026-08-04 09:40"), (moved[0].Uid, first[0].Sequence, moved[0].Sequence, moved[0].Wall));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stopping_it_and_ending_the_partnership_both_take_it_off_the_calendars(bool ends)
    {
        var pair = await TimePair.MakeAsync(app);
        var his = await pair.HisAsync();
        await pair.ByHandAsync(await pair.HersAsync(), "Tuesday", "8:50", "45", (Tick, "on"));
        await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.Meeting).ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, Clock.Start).SetProperty(m => m.SentAt, Clock.Start)));
        var name = (await pair.OfAsync()).PublicId;

        if (ends)
        {
            var principal = await pair.School.PrincipalBrowserAsync();
            await principal.OpenAsync(pair.Pair.Address + "/end");
            await principal.PressAsync("End this partnership", ("Last day", "8/3/2026"));
        }
        else
        {
            await his.OpenAsync(pair.Address);
            await his.PressAsync("Stop the standing time");
        }

        var mails = (await MailsAsync(pair)).Where(m => m.SentAt == null).ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m =>
        {
            var calendar = Words(m).Calendar!;
            Assert.Equal("CANCEL", calendar.Method);
            foreach (var line in new[] { "METHOD:CANCEL", "STATUS:CANCELLED", $"UID:{name:N}", "SEQUENCE:2" })
            {
                Assert.Contains(line + "\r\n", calendar.File, StringComparison.Ordinal);
            }
        });
    }

    [Theory]
    [InlineData("America/Chicago", 11)]
    [InlineData("America/New_York", 10)]
    public async Task In_a_break_an_invitation_waits_for_the_first_school_morning(string zone, int hour)
    {
        var pair = await TimePair.MakeAsync(app, zone);
        await pair.CloseAsync(new(2026, 8, 3), new(2026, 8, 7), "Late summer");

        await pair.ByHandAsync(await pair.HersAsync(), "Tuesday", "8:50", "45", (Tick, "on"));

        Assert.All(await MailsAsync(pair), m => Assert.Equal(new DateTime(2026, 8, 10, hour, 0, 0, DateTimeKind.Utc), m.NotBefore));
    }

    private MailWords Words(OutboxMessage mail) => app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);

    private Task<List<OutboxMessage>> MailsAsync(TimePair pair) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Meeting && (m.PersonId == pair.Pair.Ana.Id || m.PersonId == pair.Pair.Walt.Id)).OrderBy(m => m.Id).ToListAsync());
}
