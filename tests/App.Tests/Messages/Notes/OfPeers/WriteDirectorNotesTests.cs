using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfPeers;

public sealed class WriteDirectorNotesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_director_who_has_not_answered_is_written_to_twice_and_not_again()
    {
        var (school, director) = await MakeAsync();

        await OnAsync("2026-08-04 10:59");
        Assert.Empty(await MailsAsync(school));
        await OnAsync("2026-08-04 14:00");
        await OnAsync("2026-08-05 14:00");
        Assert.Equal(director, Assert.Single(await MailsAsync(school)).PersonId);
        await OnAsync("2026-09-03 14:00");
        Assert.Single(await MailsAsync(school));
        await OnAsync("2026-09-04 14:00");
        await OnAsync("2026-09-08 14:00");
        await OnAsync("2026-09-14 14:00");

        var mails = await MailsAsync(school);
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Equal((NominatingInTest.Closes, false), (m.NotAfter!.Value, m.MayRepeat)));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mails[1].SealedBody!);
        Assert.Equal("Will your district take part in P3? 2 minutes", words.Subject);
        Assert.Contains($"{school.District.Name} has not answered yet", words.Text, StringComparison.Ordinal);
        Assert.Contains("Fri, Sep 11, 4:30 p.m. CT: ", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_director_who_answered_or_wants_no_notes_gets_none()
    {
        var (answered, _) = await MakeAsync();
        await NominatingInTest.TakesPartAsync(app, answered, takesPart: false);
        var (unwanted, director) = await MakeAsync();
        await app.WithDbAsync(db => db.People.Where(p => p.Id == director).ExecuteUpdateAsync(u => u.SetProperty(p => p.Notes, NoteRhythm.Never)));

        await OnAsync("2026-08-04 14:00");
        await OnAsync("2026-09-08 14:00");

        Assert.Empty(await MailsAsync(answered));
        Assert.Empty(await MailsAsync(unwanted));
    }

    [Fact]
    public async Task Two_nodes_at_once_write_it_once()
    {
        var (school, _) = await MakeAsync();
        var now = Utc("2026-08-04 14:00");
        app.Clock.SetTo(now);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.ActAsync<WriteDirectorNotes, int>(w => w.ExecuteAsync(now, CancellationToken.None))));

        Assert.Single(await MailsAsync(school));
    }

    [Theory]
    [InlineData("2026-08-27", DirectorNote.Opening)]
    [InlineData("2026-08-28", null)]
    [InlineData("2026-09-03", null)]
    [InlineData("2026-09-04", DirectorNote.Closing)]
    [InlineData("2026-09-11", DirectorNote.Closing)]
    public void A_week_lies_between_the_two(string today, DirectorNote? due) =>
        Assert.Equal(due, DirectorNoteRules.Due(DateOnly.Parse(today, CultureInfo.InvariantCulture), new(2026, 9, 11), Counterpart.App.Programs.Calendar.SchoolDays.None));

    private async Task<(SchoolInTest School, long Director)> MakeAsync()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        return (school, (await school.PersonAsync("Linda Marsh", Role.Superintendent)).Id);
    }

    private Task<int> OnAsync(string utc)
    {
        app.Clock.SetTo(Utc(utc));
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private Task<List<OutboxMessage>> MailsAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.NominationsOpen && m.DistrictId == school.District.Id).OrderBy(m => m.Id).ToListAsync());

    private static DateTime Utc(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
