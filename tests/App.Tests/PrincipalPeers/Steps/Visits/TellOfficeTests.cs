using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Notices;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Visits;

/// <summary>M20 to the host's office. An app for each that moves the clock. Visit 1 is Ruth's, on Wednesday, November 4, in Eastern time.</summary>
public sealed class TellOfficeTests(RunningApp shared) : IClassFixture<RunningApp>
{
    private const string Office = "office@ridge.example.org";
    private const string Canary = "zebracrossing";
    private static readonly DateTime twoDaysBefore = new(2026, 11, 2, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_office_is_told_once_two_school_days_before_who_comes_when_and_how_to_get_in()
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save the agenda", ("Parking", "B lot"), ("Where to sign in", "Door 4"), ("What to bring", "a photo ID"), ("With whom: School culture", Canary));
        await chris.PressAsync("Add it", ("A line of your own", Canary));
        await chris.PressAsync("Save who covers", ("Who covers for me", Canary));
        await chris.PressAsync("Keep for me", ("Saw", Canary));
        await ruth.OpenAsync(pair.Page + "/plan");
        await ruth.PressAsync("Save draft", ("Why this one", Canary));

        foreach (var (time, mails) in new[] { (new DateTime(2026, 10, 30, 15, 0, 0, DateTimeKind.Utc), 0), (twoDaysBefore.AddHours(-5), 0), (twoDaysBefore, 1), (twoDaysBefore.AddDays(1), 1) })
        {
            app.Clock.SetTo(time);
            await RunAsync(app, twice: true);
            Assert.Equal(mails, (await MailsAsync(app)).Count);
        }

        var (message, words) = Assert.Single(await MailsAsync(app));
        Assert.Equal((Office, null, pair.Ridge.District.Id, "America/New_York", pair.Ridge.School.Id), (message.To, message.PersonId, message.DistrictId, message.QuietZone, message.QuietSchoolId));
        Assert.Equal("Visitors on Wed, Nov 4", words.Subject);
        Assert.All(
            [$"Visitors come to {pair.Ridge.School.Name} on Wed, Nov 4, 9:30 to 11:30 a.m. ET. Ruth Ogle hosts them.", $"Chris Nguyen, {pair.Fork.School.Name}, {pair.Fork.District.Name}", "Parking: B lot", "Sign in: Door 4", "Bring: a photo ID", "Questions: ask Ruth Ogle or Pat Simmons, p3@example.org"],
            says => Assert.Contains(says, words.Text, StringComparison.Ordinal));
        Assert.All([Canary, "focus", "action plan", "Data Analysis", "growth", "agenda", "://", "a.m. CT"], hidden => Assert.DoesNotContain(hidden, words.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_a_break_of_the_hosts_school_nothing_goes_and_the_days_before_it_count()
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        await app.SaveAsync(new CalendarEntry { PublicId = PublicId.New(), SchoolYearId = pair.Ridge.Year.Id, StateId = pair.Ridge.District.StateId, SchoolId = pair.Ridge.School.Id, DistrictId = pair.Ridge.District.Id, FirstDay = new(2026, 10, 30), LastDay = new(2026, 11, 2), Name = "Fair", Kind = CalendarKind.NoSchool });

        app.Clock.SetTo(twoDaysBefore);
        await RunAsync(app);
        Assert.Empty(await MailsAsync(app));
        app.Clock.SetTo(new(2026, 10, 29, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app);

        Assert.Single(await MailsAsync(app));
    }

    [Fact]
    public async Task An_office_that_was_told_hears_of_another_time_and_another_one_is_told_of_the_new_time_only()
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        app.Clock.SetTo(twoDaysBefore);
        await RunAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await MoveAsync(chris, pair, "2026-11-03");
        Assert.Empty(await MailsAsync(app));
        await RunAsync(app);
        Assert.Equal("Visitors on Tue, Nov 3", Assert.Single(await MailsAsync(app)).Words.Subject);
        await SentAsync(app);

        await MoveAsync(chris, pair, "2026-11-18");
        await MoveAsync(chris, pair, "2026-11-19");

        var (message, words) = (await MailsAsync(app))[^1];
        Assert.Equal((2, "Moved: visitors on Thu, Nov 19", (DateTime?)new DateTime(2026, 11, 19, 14, 30, 0, DateTimeKind.Utc)), ((await MailsAsync(app)).Count, words.Subject, message.NotAfter));
        Assert.Contains("The visit that was to begin Tue, Nov 3, 9:30 a.m. ET is moved.", words.Text, StringComparison.Ordinal);
        await SentAsync(app);
        app.Clock.SetTo(new(2026, 11, 17, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app);
        Assert.Equal(2, (await MailsAsync(app)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_visit_that_is_off_or_whose_pair_ends_is_taken_back_where_the_office_was_told(bool ends)
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        app.Clock.SetTo(twoDaysBefore);
        await RunAsync(app);
        await SentAsync(app);

        await OffAsync(app, pair, ends);

        var (message, words) = (await MailsAsync(app))[^1];
        Assert.Equal((2, Office, "Off: visitors on Wed, Nov 4"), ((await MailsAsync(app)).Count, message.To, words.Subject));
        Assert.Contains($"The visit at {pair.Ridge.School.Name} that was to begin Wed, Nov 4, 9:30 a.m. ET is off.", words.Text, StringComparison.Ordinal);
        await RunAsync(app);
        Assert.Equal(2, (await MailsAsync(app)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_office_that_was_not_told_yet_hears_nothing_of_a_visit_that_is_off(bool ends)
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        app.Clock.SetTo(twoDaysBefore);
        await RunAsync(app);
        Assert.Single(await MailsAsync(app));

        await OffAsync(app, pair, ends);

        Assert.Empty(await MailsAsync(app));
    }

    [Fact]
    public async Task Only_the_host_gives_the_address_reads_it_and_takes_it_off()
    {
        var pair = await PeerPairInTest.MakeAsync(shared);
        await pair.SetVisitAsync(1);
        var (chris, ruth) = await pair.BrowsersAsync();
        await ruth.OpenAsync(pair.Page + "/visits/1");

        var refused = await ruth.PressAsync("Save the office’s address", ("Tell our office too", "the office"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Enter an email address, like office@school.org", refused.Text, StringComparison.Ordinal);
        Assert.Equal("the office", refused.Page.QuerySelector("#Office")!.GetAttribute("value"));
        await ruth.PressAsync("Save the office’s address", ("Tell our office too", " Office@Ridge.example.org "));
        Assert.Equal(Office, (await ruth.OpenAsync(pair.Page + "/visits/1")).Page.QuerySelector("#Office")!.GetAttribute("value"));
        var seen = await chris.OpenAsync(pair.Page + "/visits/1");
        Assert.DoesNotContain(Office, seen.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Null(seen.Page.QuerySelector("#Office"));
        Assert.Equal(HttpStatusCode.NotFound, (await chris.PostAsync(pair.Page + "/visits/1?handler=Office", ("Office", "mine@example.org"))).Status);
        Assert.Equal(Office, shared.Vault.Open<string>(Purpose.VisitOffice, (await VisitAsync(pair)).SealedOffice!));

        await ruth.PressAsync("Save the office’s address", ("Tell our office too", ""));

        Assert.Null((await VisitAsync(pair)).SealedOffice);
        Assert.Equal(2, await shared.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "peer-visit.office" && a.ActorId == pair.Ruth.Id && a.Detail == "")));
    }

    [Fact]
    public async Task What_waits_is_not_sent_to_an_address_that_is_changed_and_the_host_reads_what_became_of_it()
    {
        await using var app = new RunningApp();
        var pair = await SetAsync(app);
        app.Clock.SetTo(twoDaysBefore);
        await RunAsync(app);
        var (_, ruth) = await pair.BrowsersAsync();
        Assert.Contains("An email to the office is on its way", (await ruth.OpenAsync(pair.Page + "/visits/1")).Text, StringComparison.Ordinal);

        await ruth.PressAsync("Save the office’s address", ("Tell our office too", "front@ridge.example.org"));
        await RunAsync(app);
        Assert.Equal("front@ridge.example.org", Assert.Single(await MailsAsync(app)).Message.To);
        await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.VisitOffice).ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, twoDaysBefore).SetProperty(m => m.Tries, MailRules.MostTries).SetProperty(m => m.LastError, "550 no such mailbox")));

        Assert.Contains("may not have arrived, and is not sent again", (await ruth.OpenAsync(pair.Page + "/visits/1")).Text, StringComparison.Ordinal);
        await RunAsync(app);
        Assert.Single(await MailsAsync(app));
    }

    private static async Task<PeerPairInTest> SetAsync(RunningApp app)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        await app.SaveAsync(new PartnershipProgram { StateId = pair.Fork.District.StateId, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = "Pat Simmons, p3@example.org" });
        await pair.SetVisitAsync(1, new(2026, 11, 4));
        var (_, ruth) = await pair.BrowsersAsync();
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await ruth.PressAsync("Save the office’s address", ("Tell our office too", Office));
        return pair;
    }

    private static async Task MoveAsync(Browser browser, PeerPairInTest pair, string day)
    {
        await browser.OpenAsync(pair.Page + "/visits/1");
        Assert.StartsWith("Moved:", (await browser.PressAsync("Move it", ("Day", day))).Says, StringComparison.Ordinal);
    }

    private static async Task OffAsync(RunningApp app, PeerPairInTest pair, bool ends)
    {
        if (ends)
        {
            // Neither district takes part any more.
            Assert.Equal(2, await app.ActAsync<ClosePeerHalves, int>(act => act.ExecuteAsync(TestContext.Current.CancellationToken)));
            return;
        }

        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Call off visit 1");
    }

    private static Task<SiteVisit> VisitAsync(PeerPairInTest pair) => pair.App.WithDbAsync(db => db.SiteVisits.AsNoTracking().SingleAsync(v => v.PairId == pair.Pair.Id));

    /// <summary>As if the mail server had taken everything.</summary>
    private static Task<int> SentAsync(RunningApp app) => app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.VisitOffice && m.SentAt == null).ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, Clock.Start).SetProperty(m => m.SentAt, Clock.Start)));

    private static async Task RunAsync(RunningApp app, bool twice = false)
    {
        Task<int> Once() => app.ActAsync<ElsewhereWriters, int>(w => w.ExecuteAsync(app.Clock.GetUtcNow().UtcDateTime, CancellationToken.None));
        await Task.WhenAll(Enumerable.Range(0, twice ? 2 : 1).Select(_ => Task.Run(Once)));
    }

    private static async Task<List<(OutboxMessage Message, MailWords Words)>> MailsAsync(RunningApp app) =>
        [.. (await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.VisitOffice).OrderBy(m => m.Id).ToListAsync())).Select(m => (m, app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!)))];
}
