using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfPeers;

public sealed class WriteNomineeNotesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_nominee_who_has_not_answered_is_reminded_once_after_five_school_days()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.NominatedAsync(app, school, school.Principal);

        await OnAsync("2026-08-07 14:00");
        Assert.Empty(await MailsAsync(school));
        await OnAsync("2026-08-10 14:00");
        await OnAsync("2026-08-11 14:00");
        await OnAsync("2026-09-21 14:00");

        var mail = Assert.Single(await MailsAsync(school));
        Assert.Equal((school.Principal.Id, false), (mail.PersonId!.Value, mail.MayRepeat));
        Assert.Contains($"{school.District.Name} nominated you", app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_who_answered_or_was_withdrawn_or_whose_district_turned_around()
    {
        app.Clock.SetTo(Clock.Start);
        var no = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.NominatedAsync(app, no, no.Principal, NomineeReply.No);
        var withdrawn = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, withdrawn, withdrawn.Principal);
        await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == nomination.Id).ExecuteUpdateAsync(u => u.SetProperty(n => n.WithdrawnAt, Clock.Start)));
        var turned = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.TakesPartAsync(app, turned, takesPart: false);
        await NominatingInTest.NominatedAsync(app, turned, turned.Principal);

        await OnAsync("2026-08-10 14:00");

        Assert.Empty(await MailsAsync(no));
        Assert.Empty(await MailsAsync(withdrawn));
        Assert.Empty(await MailsAsync(turned));
    }

    private Task<int> OnAsync(string utc)
    {
        app.Clock.SetTo(DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private Task<List<OutboxMessage>> MailsAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.NominationReminder && m.DistrictId == school.District.Id).ToListAsync());
}
