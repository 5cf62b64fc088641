using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Calls;

[Trait("Needs", "icalendar")]
public sealed class CallTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Canary = "zebracrossing";

    [Theory]
    [InlineData("2026-11-01", "21:00Z")]
    [InlineData("2026-11-02", "21:00Z")]
    [InlineData("2027-03-14", "20:00Z")]
    public async Task Each_reads_the_own_clock_first_and_mail_and_calendar_agree(string on, string utc)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/call");

        var page = await chris.PressAsync("Set the call", ("Day", on), ("From", "3:00 PM"), ("Minutes", "30"));

        const string His = "3:00 to 3:30 p.m. CT for you (4:00 to 4:30 p.m. ET for Ruth)";
        const string Hers = "4:00 to 4:30 p.m. ET for you (3:00 to 3:30 p.m. CT for Chris)";
        Assert.Contains(His, page.Text, StringComparison.Ordinal);
        Assert.Contains(Hers, (await ruth.OpenAsync(pair.Page + "/call")).Text, StringComparison.Ordinal);
        Assert.Contains(Hers, (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        var file = Assert.Single(await ParsedCalendar.ReadAsync((await ruth.OpenAsync(pair.Page + "/call?handler=File")).Html));
        Assert.Equal(($"{on} 15:00", utc, "30", "P3 call"), (file.Wall, file.Utc, file.Minutes, file.Title));
        Assert.Contains(His, (await MailAsync(pair.Chris.Id)).Text, StringComparison.Ordinal);
        Assert.Contains(Hers, (await MailAsync(pair.Ruth.Id)).Text, StringComparison.Ordinal);
        await ruth.OpenAsync(pair.Page + "/call");
        await ruth.PressAsync("Save the new time", ("From", "5:00 PM"));
        Assert.Contains("4:00 to 4:30 p.m. CT for you (5:00 to 5:30 p.m. ET for Ruth)", (await chris.OpenAsync(pair.Page + "/call")).Text, StringComparison.Ordinal);
        var moved = Assert.Single(await ParsedCalendar.ReadAsync((await MailAsync(pair.Chris.Id)).Calendar!.File));
        Assert.Equal((file.Uid, "2"), (moved.Uid, moved.Sequence));
    }

    [Fact]
    public async Task Each_deletes_what_they_bring_and_the_partners_stays()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await ruth.OpenAsync(pair.Page + "/call");
        await ruth.PressAsync("Share with Chris", ("Help I want", "hers stays"));
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("Share with Ruth", ("Help I want", Canary));

        var page = await chris.PressAsync("Delete what I bring");

        Assert.Equal("Deleted. Nobody can open it any more.", page.Says);
        Assert.DoesNotContain(Canary, page.Html, StringComparison.Ordinal);
        Assert.Contains("hers stays", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/call")).Html, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.CallNotes.CountAsync(n => n.Seat!.PairId == pair.Pair.Id)));
    }

    [Fact]
    public async Task Prompts_are_the_writers_until_shared()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/call");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chris.PressAsync("Share with Ruth")).Status);

        await chris.PressAsync("Keep for me", ("What I tried since", Canary));

        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/call")).Html, StringComparison.Ordinal);
        await chris.PressAsync("Share with Ruth");
        Assert.Contains($"Chris brings What I tried since {Canary}", (await ruth.OpenAsync(pair.Page + "/call")).Text, StringComparison.Ordinal);
        await chris.PressAsync("Take it back");
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/call")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_call_is_fine_and_calling_it_off_takes_it_off_the_calendars()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/call");
        var page = await chris.PressAsync("Set the call", ("Day", "2026-10-20"), ("From", "3:00 PM"), ("Minutes", "60"));
        Assert.Contains("30 to 45 minutes are suggested; 60 are fine too.", page.Says, StringComparison.Ordinal);

        await chris.PressAsync("Call off the call");

        Assert.Equal("CANCEL", (await MailAsync(pair.Ruth.Id)).Calendar!.Method);
        Assert.Equal(0, await app.WithDbAsync(db => db.PeerCalls.CountAsync(c => c.PairId == pair.Pair.Id)));
    }

    private async Task<MailWords> MailAsync(long person) => app.Vault.Open<MailWords>(
        Purpose.Mail, (await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.EventId != null && m.PersonId == person).OrderBy(m => m.Id).LastAsync())).SealedBody!);
}
