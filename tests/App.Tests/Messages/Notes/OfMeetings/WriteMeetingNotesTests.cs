using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfMeetings;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Partnerships.Time;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfMeetings;

/// <summary>Tuesdays at 8:50, from August 4, 2026 on.</summary>
public sealed class WriteMeetingNotesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Choice = "A short note on the morning of a meeting";
    private static readonly DateTime tuesday = new(2026, 8, 11, 11, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Only_who_asked_is_told_once_of_each_meeting_with_a_link_that_is_a_page()
    {
        var pair = await PairAsync();
        var hers = await ChooseAsync(pair);

        await OnAsync(tuesday);
        await OnAsync(tuesday.AddHours(1));
        await OnAsync(tuesday.AddDays(1));

        var mail = Assert.Single(await MailsAsync(pair));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal((pair.Pair.Ana.Id, false, new DateTime(2026, 8, 11, 13, 50, 0)), (mail.PersonId, mail.MayRepeat, mail.NotAfter));
        Assert.Equal("Today, 8:50 AM", words.Subject);
        Assert.Contains("You meet Walt today, 8:50 to 9:35 AM, Room 118.", words.Text, StringComparison.Ordinal);
        Assert.Contains("Stop it under Settings", words.Text, StringComparison.Ordinal);
        Assert.Contains($"{pair.Pair.Page}/log", words.Text, StringComparison.Ordinal);
        Assert.NotNull((await (await pair.HersAsync()).OpenAsync(pair.Pair.Page + "/log")).Page.QuerySelector("form"));
        await OnAsync(tuesday.AddDays(7));
        Assert.Equal(2, (await MailsAsync(pair)).Count);

        await hers.OpenAsync("/settings");
        await hers.PressAsync("Save how often", (Choice, "off"));
        await OnAsync(tuesday.AddDays(14));
        Assert.Equal(2, (await MailsAsync(pair)).Count);
    }

    [Fact]
    public async Task Who_wants_no_notes_but_this_one_gets_this_one()
    {
        var pair = await PairAsync();
        await ChooseAsync(pair, ("No notes", "on"));

        await OnAsync(tuesday);

        Assert.Single(await MailsAsync(pair));
    }

    [Fact]
    public async Task A_break_a_stopped_time_and_an_ended_partnership_bring_none()
    {
        var broken = await PairAsync();
        await broken.CloseAsync(new(2026, 8, 11), new(2026, 8, 11), "Snow");
        var stopped = await PairAsync();
        await app.WithDbAsync(db => db.StandingTimes.Where(t => t.PartnershipId == stopped.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(t => t.StoppedAt, Clock.Start)));
        var ended = await PairAsync();
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == ended.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 10))));
        TimePair[] all = [broken, stopped, ended];
        foreach (var pair in all)
        {
            await ChooseAsync(pair);
        }

        await OnAsync(tuesday);

        foreach (var pair in all)
        {
            Assert.Empty(await MailsAsync(pair));
        }
    }

    [Fact]
    public async Task Another_bell_schedule_is_said_and_who_meets_without_logging_gets_no_link_to_log()
    {
        var pair = await PairAsync();
        await ChooseAsync(pair);
        await app.SaveAsync(new BellSchedule
        {
            PublicId = PublicId.New(), SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, Name = "Early release", Dates = [new(2026, 8, 11)],
        });
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.MeetsWithoutLog, true)));

        await OnAsync(tuesday);

        var words = app.Vault.Open<MailWords>(Purpose.Mail, Assert.Single(await MailsAsync(pair)).SealedBody!);
        Assert.Contains("Early release today: check the time.", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/log", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_other_zone_and_when_the_clocks_have_changed_it_comes_at_six_on_the_clock()
    {
        var pair = await PairAsync("America/New_York");
        await ChooseAsync(pair);

        await OnAsync(new(2026, 8, 11, 9, 59, 0, DateTimeKind.Utc));
        Assert.Empty(await MailsAsync(pair));
        await OnAsync(new(2026, 8, 11, 10, 0, 0, DateTimeKind.Utc));
        Assert.Single(await MailsAsync(pair));

        await OnAsync(new(2026, 11, 3, 10, 59, 0, DateTimeKind.Utc));
        Assert.Single(await MailsAsync(pair));
        await OnAsync(new(2026, 11, 3, 11, 0, 0, DateTimeKind.Utc));
        Assert.Equal(new DateTime(2026, 11, 3, 13, 50, 0), (await MailsAsync(pair))[^1].NotAfter);
    }

    [Fact]
    public async Task A_moved_meeting_is_told_of_on_its_own_morning_with_its_own_time_and_only_there()
    {
        var pair = await PairAsync();
        var hers = await ChooseAsync(pair);
        await hers.OpenAsync(pair.Address.Replace("/time", "/move", StringComparison.Ordinal) + "?day=2026-08-11");
        await hers.PressAsync("Move it", ("Day", "2026-08-13"), ("From", "3:10 PM"));
        await hers.OpenAsync(pair.Address.Replace("/time", "/move", StringComparison.Ordinal) + "?day=2026-08-18");
        await hers.PressAsync("Move it", ("Not this time", "on"));

        await OnAsync(tuesday);
        Assert.Empty(await MailsAsync(pair));
        await OnAsync(tuesday.AddDays(2));
        await OnAsync(tuesday.AddDays(2).AddHours(1));
        await OnAsync(tuesday.AddDays(7));

        var mail = Assert.Single(await MailsAsync(pair));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal((new DateTime(2026, 8, 13, 20, 10, 0), "Today, 3:10 PM"), (mail.NotAfter, words.Subject));
        Assert.Contains("You meet Walt today, 3:10 to 3:55 PM, Room 118.\n\nMoved from Tue, Aug 11, 8:50 AM.", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_at_once_write_it_once()
    {
        var pair = await PairAsync();
        await ChooseAsync(pair);
        app.Clock.SetTo(tuesday);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.ActAsync<WriteMeetingNotes, int>(w => w.ExecuteAsync(tuesday, CancellationToken.None))));

        Assert.Single(await MailsAsync(pair));
    }

    private async Task<TimePair> PairAsync(string zone = "America/Chicago")
    {
        app.Clock.SetTo(Clock.Start);
        var pair = await TimePair.MakeAsync(app, zone);
        await pair.ByHandAsync(await pair.HersAsync(), "Tuesday", "8:50", "45", ("Room", "Room 118"));
        return pair;
    }

    private static async Task<Browser> ChooseAsync(TimePair pair, params (string Label, string Value)[] more)
    {
        var hers = await pair.HersAsync();
        await hers.OpenAsync("/settings");
        await hers.PressAsync("Save how often", [(Choice, "on"), .. more]);
        return hers;
    }

    private Task<int> OnAsync(DateTime utc)
    {
        app.Clock.SetTo(utc);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private Task<List<OutboxMessage>> MailsAsync(TimePair pair) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.MeetingToday && m.DistrictId == pair.School.District.Id).OrderBy(m => m.Id).ToListAsync());
}
