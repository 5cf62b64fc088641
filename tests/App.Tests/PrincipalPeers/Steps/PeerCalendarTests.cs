using AngleSharp.Dom;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.PrincipalPeers.Steps;

[Trait("Needs", "icalendar")]
public sealed class PeerCalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_private_link_of_each_shows_visits_and_calls_until_a_place_ends()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await pair.SetVisitAsync(1, new(2026, 11, 2));
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("Set the call", ("Day", "2026-11-20"), ("From", "3:00 PM"));
        var (his, hers) = (await LinkAsync(chris), await LinkAsync(ruth));

        foreach (var link in new[] { his, hers })
        {
            var feed = (await app.BrowserOfNobody().OpenAsync(link)).Html;
            Assert.DoesNotContain("Ogle", feed, StringComparison.Ordinal);
            Assert.DoesNotContain("Nguyen", feed, StringComparison.Ordinal);
            Assert.Equal(
                [("2026-11-02 09:30", "14:30Z", "Site visit"), ("2026-11-20 15:00", "21:00Z", "P3 call")],
                (await ParsedCalendar.ReadAsync(feed)).Select(e => (e.Wall, e.Utc, e.Title)));
        }

        await pair.EndSeatAsync(pair.Ruth);
        Assert.Empty(await ParsedCalendar.ReadAsync((await app.BrowserOfNobody().OpenAsync(hers)).Html));
        Assert.Empty(await ParsedCalendar.ReadAsync((await app.BrowserOfNobody().OpenAsync(his)).Html));
    }

    [Fact]
    public async Task When_a_place_ends_calendars_that_were_invited_take_off_what_is_ahead()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Set visit 1", ("Day", "2026-10-14"), ("From", "9:30"));

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<TakeOffCalendars>().ExecuteAsync(pair.Pair.Id, pair.Pair.Seats[1].Id, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
        }

        var mails = await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.EventId != null && (m.PersonId == pair.Chris.Id || m.PersonId == pair.Ruth.Id)).ToListAsync());
        Assert.Equal(["CANCEL", "CANCEL"], mails.Select(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!).Calendar!.Method));
    }

    [Fact]
    public async Task Three_have_three_visits_and_each_hosts_one()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var people = new[] { await school.PersonAsync("Chris Nguyen", Role.PeerAdministrator), await school.PersonAsync("Ruth Ogle", Role.PeerAdministrator), await school.PersonAsync("Gail Rowe", Role.PeerAdministrator) };
        var pair = await PeerPairInTest.MakeAsync(app, school, people);
        var chris = await app.BrowserOfAsync(people[0]);

        Assert.Contains("Step 1 of 6: Action plan", (await chris.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        for (var number = 1; number <= 3; number++)
        {
            await chris.OpenAsync($"{pair.Page}/visits/{number}");
            await chris.PressAsync($"Set visit {number}", ("Day", $"2026-10-{13 + number}"), ("From", "9:30"));
        }

        Assert.Equal(3, await app.WithDbAsync(db => db.SiteVisits.Where(v => v.PairId == pair.Pair.Id).Select(v => v.HostSeatId).Distinct().CountAsync()));
    }

    [Theory]
    [InlineData("2026-11-01", "14:30Z", "21:00Z")]
    [InlineData("2027-03-14", "13:30Z", "20:00Z")]
    public async Task On_a_Sunday_when_clocks_change_reminder_link_office_sheet_and_steps_agree(string on, string visit, string call)
    {
        await using var own = new RunningApp();
        var pair = await PeerPairInTest.MakeAsync(own);
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await pair.SetVisitAsync(1, day);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("Set the call", ("Day", on), ("From", "3:00 PM"), ("Minutes", "30"));
        foreach (var link in new[] { await LinkAsync(chris), await LinkAsync(ruth) })
        {
            Assert.Equal([($"{on} 09:30", visit), ($"{on} 15:00", call)], (await ParsedCalendar.ReadAsync((await own.BrowserOfNobody().OpenAsync(link)).Html)).Select(e => (e.Wall, e.Utc)));
        }

        const string Place = "9:30 to 11:30 a.m. ET";
        Assert.Contains($"Visitors on {SchoolTime.SayWeekday(day)} {Place}", (await chris.OpenAsync(pair.Page + "/visits/1/office")).Text, StringComparison.Ordinal);
        Assert.Contains($"{SchoolTime.SayWeekday(day)} {Place} at {pair.Ridge.School.Name} (8:30 to 10:30 a.m. CT for Chris)", (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("4:00 to 4:30 p.m. ET for you (3:00 to 3:30 p.m. CT for Chris)", (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);

        own.Clock.SetTo(day.AddDays(-2).ToDateTime(new(15, 0), DateTimeKind.Utc));
        await own.ActAsync<WritePeerNotes, int>(notes => notes.ExecuteAsync(own.Clock.GetUtcNow().UtcDateTime, CancellationToken.None));
        var mails = await own.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.VisitAhead).ToListAsync());
        var words = mails.ToDictionary(m => m.PersonId!.Value, m => own.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!).Text);
        Assert.Contains($"{Place} at {pair.Ridge.School.Name} (8:30 to 10:30 a.m. CT for you)", words[pair.Chris.Id], StringComparison.Ordinal);
        Assert.Contains($"{Place} at {pair.Ridge.School.Name} (8:30 to 10:30 a.m. CT for Chris)", words[pair.Ruth.Id], StringComparison.Ordinal);
    }

    private static async Task<string> LinkAsync(Browser browser)
    {
        await browser.OpenAsync("/settings");
        var link = (await browser.PressAsync("Make a link")).Page.QuerySelector("#link")!.GetAttribute("value")!;
        return link[link.IndexOf("/calendar/", StringComparison.Ordinal)..];
    }
}
