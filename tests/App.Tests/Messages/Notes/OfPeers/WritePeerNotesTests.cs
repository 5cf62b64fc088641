using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.PrincipalPeers.Steps;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfPeers;

/// <summary>An app for each: the clock is moved.</summary>
public sealed class WritePeerNotesTests
{
    private const string Canary = "zebracrossing";

    [Fact]
    public async Task Two_school_days_before_a_visit_each_is_told_once_with_the_place_first_and_the_own_cover()
    {
        await using var app = new RunningApp();
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Set visit 1", ("Day", "2026-11-04"), ("From", "9:30"), ("Email a calendar", "off"));
        await chris.PressAsync("Save the agenda", ("Parking", "B lot"));
        await chris.PressAsync("Add it", ("A line of your own", "agendacanary"));
        await chris.PressAsync("Save who covers", ("Who covers for me", "Mr. Lee"));
        await chris.PressAsync("Keep for me", ("Saw", Canary));
        await ruth.OpenAsync(pair.Page + "/plan");
        await ruth.PressAsync("Save draft", ("Why this one", Canary));

        app.Clock.SetTo(new(2026, 10, 30, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app);
        Assert.DoesNotContain(await MailsAsync(app), m => m.Kind == MailKind.VisitAhead);
        app.Clock.SetTo(new(2026, 11, 2, 11, 30, 0, DateTimeKind.Utc));
        await RunAsync(app, twice: true);
        Assert.Equal(pair.Ruth.Id, Assert.Single(await MailsAsync(app), m => m.Kind == MailKind.VisitAhead).To);
        app.Clock.SetTo(new(2026, 11, 2, 12, 30, 0, DateTimeKind.Utc));
        await RunAsync(app, twice: true);
        app.Clock.SetTo(new(2026, 11, 3, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app);

        var mails = (await MailsAsync(app)).Where(m => m.Kind == MailKind.VisitAhead).ToList();
        Assert.Equal([pair.Ruth.Id, pair.Chris.Id], mails.Select(m => m.To));
        var (hers, his) = (mails[0].Words, mails[1].Words);
        Assert.Equal("Site visit on Wed, Nov 4", his.Subject);
        Assert.Contains($"Wed, Nov 4, 9:30 to 11:30 a.m. ET at {pair.Ridge.School.Name} (8:30 to 10:30 a.m. CT for you).", his.Text, StringComparison.Ordinal);
        Assert.Contains("9:50 a.m. ET Sit in on", his.Text, StringComparison.Ordinal);
        Assert.Contains("Parking: B lot", his.Text, StringComparison.Ordinal);
        Assert.Contains("Who covers for you: Mr. Lee", his.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mr. Lee", hers.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("covers", hers.Text, StringComparison.Ordinal);
        Assert.All(await MailsAsync(app), m => Assert.False((m.Words.Subject + m.Words.Text).Contains(Canary, StringComparison.Ordinal) || m.Words.Text.Contains("agendacanary", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Notes_come_once_a_week_at_most_and_each_line_once_and_not_in_a_break()
    {
        await using var app = new RunningApp();
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1, new(2026, 8, 10), isDone: true);
        await app.SaveAsync(new CalendarEntry { PublicId = PublicId.New(), SchoolYearId = pair.Fork.Year.Id, StateId = pair.Fork.District.StateId, SchoolId = pair.Fork.School.Id, DistrictId = pair.Fork.District.Id, FirstDay = new(2026, 8, 13), LastDay = new(2026, 8, 14), Name = "Fair", Kind = CalendarKind.NoSchool });

        app.Clock.SetTo(new(2026, 8, 13, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app, twice: true);
        Assert.Equal([pair.Ruth.Id], (await MailsAsync(app)).Select(m => m.To));
        foreach (var day in new[] { "08-17", "08-18", "08-24", "09-02", "09-09" })
        {
            app.Clock.SetTo(DateTime.Parse($"2026-{day}T15:00:00Z", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));
            await RunAsync(app, twice: true);
        }

        var his = (await MailsAsync(app)).Where(m => m.To == pair.Chris.Id).ToList();
        Assert.Equal(2, his.Count);
        Assert.Contains($"{pair.Page}/call", his[0].Words.Text, StringComparison.Ordinal);
        Assert.Contains($"{pair.Page}/plan", his[1].Words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/call", his[1].Words.Text, StringComparison.Ordinal);
        Assert.All(his, m => Assert.Equal((MailKind.PeerNote, "Your year in P3: a short note"), (m.Kind, m.Words.Subject)));
    }

    [Fact]
    public async Task A_line_that_is_due_in_a_week_with_a_note_waits_for_the_next_week()
    {
        await using var app = new RunningApp();
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1, new(2026, 8, 27), isDone: true);
        foreach (var (day, notes) in new[] { ("08-31", 1), ("09-01", 1), ("09-04", 1), ("09-07", 2), ("09-14", 2) })
        {
            app.Clock.SetTo(DateTime.Parse($"2026-{day}T15:00:00Z", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));
            await RunAsync(app, twice: true);
            Assert.Equal(notes, (await MailsAsync(app)).Count(m => m.To == pair.Chris.Id));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_wants_none_or_has_no_place_any_more_gets_none(bool ends)
    {
        await using var app = new RunningApp();
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1, new(2026, 8, 10), isDone: true);
        if (ends)
        {
            await pair.EndSeatAsync(pair.Chris);
        }
        else
        {
            var (chris, _) = await pair.BrowsersAsync();
            await chris.OpenAsync("/settings");
            await chris.PressAsync("Save how often", ("No notes", "on"));
        }

        app.Clock.SetTo(new(2026, 8, 18, 15, 0, 0, DateTimeKind.Utc));
        await RunAsync(app);

        Assert.DoesNotContain(await MailsAsync(app), m => m.To == pair.Chris.Id);
    }

    private static async Task RunAsync(RunningApp app, bool twice = false)
    {
        Task<int> Once() => app.ActAsync<WritePeerNotes, int>(w => w.ExecuteAsync(app.Clock.GetUtcNow().UtcDateTime, CancellationToken.None));
        await Task.WhenAll(Enumerable.Range(0, twice ? 2 : 1).Select(_ => Task.Run(Once)));
    }

    private static async Task<List<(long To, string Kind, MailWords Words)>> MailsAsync(RunningApp app) =>
    [
        .. (await app.WithDbAsync(db => db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync())).Select(m => (m.PersonId!.Value, m.Kind, app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!))),
    ];
}
