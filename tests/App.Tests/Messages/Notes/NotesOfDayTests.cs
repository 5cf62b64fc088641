using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes;

/// <summary>The clock of these apps moves: each test has one of its own.</summary>
public sealed class NotesOfDayTests
{
    [Fact]
    public async Task One_note_a_week_says_that_a_partner_logged_without_a_word_of_it_and_never_says_it_twice()
    {
        await using var app = new RunningApp();
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Note", "pacing is hard"), ("Next step", "try wait time"));

        Assert.Equal(1, await OnAsync(app, new(2026, 8, 10, 14, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(0, await OnAsync(app, new(2026, 8, 10, 16, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(0, await OnAsync(app, new(2026, 8, 11, 14, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(0, await OnAsync(app, new(2026, 8, 17, 14, 0, 0, DateTimeKind.Utc)));

        var mail = Assert.Single(await NotesAsync(app));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal(pair.Pair.Walt.Id, mail.PersonId);
        Assert.False(mail.MayRepeat);
        Assert.Equal("Your partnership: a short note", words.Subject);
        Assert.Contains("Ana logged Mon, Aug 3.", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pacing", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wait time", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_six_on_weekends_and_when_the_clock_of_the_school_says_so_nothing_is_written()
    {
        await using var app = new RunningApp();
        await IntroducedPair.MakeAsync(app);

        // 5:59 and 6:00 in the morning in Nashville; no first meeting in five school days.
        Assert.Equal(0, await OnAsync(app, new(2026, 8, 15, 14, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(0, await OnAsync(app, new(2026, 8, 17, 10, 59, 0, DateTimeKind.Utc)));
        Assert.Equal(2, await OnAsync(app, new(2026, 8, 17, 11, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task Two_nodes_at_once_write_each_note_once()
    {
        await using var app = new RunningApp();
        var pair = await IntroducedPair.MakeAsync(app);
        app.Clock.SetTo(new(2026, 8, 17, 14, 0, 0, DateTimeKind.Utc));
        var here = await app.ActAsync<Counterpart.App.Programs.FindSchoolThisYear, Counterpart.App.Programs.SchoolThisYear?>(f => f.OfSchoolAsync(pair.School.School.Id, CancellationToken.None));

        // Past the claim of the day: as if a node had died after it and another came.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.ActAsync<WriteNotes, int>(w => w.ExecuteAsync(here!, app.Clock.GetUtcNow().UtcDateTime, CancellationToken.None))));

        Assert.Equal(2, (await NotesAsync(app)).Count);
    }

    [Fact]
    public async Task Who_wants_no_notes_gets_none_and_who_wants_the_same_day_gets_the_next_morning()
    {
        await using var app = new RunningApp();
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync("/settings");
        await pair.Hers.PressAsync("Save how often", ("No notes", "on"));
        await pair.His.OpenAsync("/settings");
        await pair.His.PressAsync("Save how often", ("Also the next school morning", "on"));
        app.Clock.SetTo(new(2026, 8, 5, 20, 0, 0, DateTimeKind.Utc));
        await pair.LogAsync(pair.Hers);
        await pair.LogAsync(pair.His, ("When you met", "2026-08-04"));

        Assert.Equal(1, await OnAsync(app, new(2026, 8, 6, 14, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(pair.Pair.Walt.Id, Assert.Single(await NotesAsync(app)).PersonId);
    }

    [Fact]
    public async Task In_april_who_did_not_answer_is_asked_about_next_year_once()
    {
        await using var app = new RunningApp();
        var pair = await IntroducedPair.MakeAsync(app);
        app.Clock.SetTo(new(2027, 4, 1, 15, 0, 0, DateTimeKind.Utc));
        var his = await app.BrowserOfAsync(pair.Pair.Walt);
        await his.OpenAsync("/april");
        await his.PressAsync("Save", ("Someone new", "on"));

        await OnAsync(app, new(2027, 4, 5, 14, 0, 0, DateTimeKind.Utc));
        await OnAsync(app, new(2027, 4, 12, 14, 0, 0, DateTimeKind.Utc));

        var asked = (await NotesAsync(app)).Where(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!).Text.Contains("Next year: again, someone new or not next year? One minute:", StringComparison.Ordinal));
        var mail = Assert.Single(asked);
        Assert.Equal(pair.Pair.Ana.Id, mail.PersonId);
        Assert.Contains("/april", app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!).Text, StringComparison.Ordinal);
    }

    private static Task<int> OnAsync(RunningApp app, DateTime utc)
    {
        app.Clock.SetTo(utc);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private static Task<List<OutboxMessage>> NotesAsync(RunningApp app) => app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Note).OrderBy(m => m.Id).ToListAsync());
}
