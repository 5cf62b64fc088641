using System.Globalization;
using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfDistricts;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Records;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfDistricts;

public sealed class WriteDistrictNotesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string twiceADay = JsonSerializer.Serialize<HoursLine[]>([new(new(2026, 9, 1), 30, default, true), new(new(2026, 9, 1), 30, default, true)]);
    private static readonly DateTime monday = new(2026, 10, 19, 14, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Each_designee_reads_once_a_week_how_many_records_wait_and_no_name()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var dana = await school.PersonAsync("Dana Price", Role.DistrictDesignee);
        var lee = await school.PersonAsync("Lee Moss", Role.DistrictDesignee);
        await school.PersonAsync("Sam Hill", Role.Superintendent);
        await SentAsync(school, "[]");
        await SentAsync(school, twiceADay);
        await OnAsync(monday.AddDays(-5));
        Assert.Empty(await MailsAsync(school));

        await OnAsync(monday);
        await OnAsync(monday.AddHours(1));
        await OnAsync(monday.AddDays(1));

        var mails = await MailsAsync(school);
        Assert.Equal([dana.Id, lee.Id], mails.Select(m => m.PersonId!.Value));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mails[0].SealedBody!);
        Assert.Equal("2 records to verify, 1 needs a look", words.Subject);
        Assert.Contains("Stop it under Settings", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", words.Text, StringComparison.Ordinal);
        await OnAsync(monday.AddDays(7));
        Assert.Equal(4, (await MailsAsync(school)).Count);
    }

    [Fact]
    public async Task Nothing_comes_when_all_are_verified_or_sent_back_or_the_reader_wants_no_notes()
    {
        var done = await SchoolInTest.MakeAsync(app);
        await done.PersonAsync("Dana Price", Role.DistrictDesignee);
        await SentAsync(done, "[]", r => r.VerifiedAt = Clock.Start);
        await SentAsync(done, "[]", r => r.ReturnedAt = Clock.Start);
        var unwanted = await SchoolInTest.MakeAsync(app);
        var lee = await unwanted.PersonAsync("Lee Moss", Role.DistrictDesignee);
        await unwanted.PersonAsync("Sam Hill", Role.Superintendent);
        await SentAsync(unwanted, "[]");
        await app.WithDbAsync(db => db.People.Where(p => p.Id == lee.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Notes, NoteRhythm.Never)));

        await OnAsync(monday);

        Assert.Empty(await MailsAsync(done));
        Assert.Empty(await MailsAsync(unwanted));
    }

    [Fact]
    public async Task Without_a_designee_the_director_of_schools_reads_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var director = await school.PersonAsync("Sam Hill", Role.Superintendent);
        await SentAsync(school, "[]");

        await OnAsync(monday);

        Assert.Equal(director.Id, Assert.Single(await MailsAsync(school)).PersonId);
    }

    [Fact]
    public async Task A_director_gets_one_note_a_week_and_what_closes_goes_first()
    {
        var closing = new DateTime(2026, 9, 7, 14, 0, 0, DateTimeKind.Utc);
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        await school.PersonAsync("Sam Hill", Role.Superintendent);
        await SentAsync(school, "[]");

        await NotesAsync(closing);
        await NotesAsync(closing.AddDays(1));
        Assert.Equal([MailKind.NominationsOpen], await KindsAsync(school));

        await NotesAsync(closing.AddDays(7));
        Assert.Equal([MailKind.NominationsOpen, MailKind.Hours], await KindsAsync(school));
    }

    [Fact]
    public async Task What_closes_waits_for_the_next_week_when_this_weeks_note_is_out()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        await school.PersonAsync("Sam Hill", Role.Superintendent);
        await SentAsync(school, "[]");

        // Hours alone on Monday, Aug 31; answers close within five school days from that Friday on.
        var before = new DateTime(2026, 8, 31, 14, 0, 0, DateTimeKind.Utc);
        await NotesAsync(before);
        await NotesAsync(before.AddDays(4));
        Assert.Equal([MailKind.Hours], await KindsAsync(school));

        await NotesAsync(before.AddDays(7));
        Assert.Equal([MailKind.Hours, MailKind.NominationsOpen], await KindsAsync(school));
    }

    [Theory]
    [InlineData("America/Chicago", "2026-11-02 11:59", "2026-11-02 12:00")]
    [InlineData("America/New_York", "2026-11-02 10:59", "2026-11-02 11:00")]
    public async Task The_clock_is_that_of_the_districts_schools(string zone, string before, string at)
    {
        var school = await SchoolInTest.MakeAsync(app, zone);
        await school.PersonAsync("Dana Price", Role.DistrictDesignee);
        await SentAsync(school, "[]");

        await OnAsync(Utc(before));
        Assert.Empty(await MailsAsync(school));

        await OnAsync(Utc(at));
        Assert.Single(await MailsAsync(school));
    }

    [Fact]
    public async Task In_a_break_of_the_state_nothing_comes_and_the_week_begins_when_it_is_over()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Dana Price", Role.DistrictDesignee);
        await SentAsync(school, "[]");
        await app.SaveAsync(new CalendarEntry
        {
            PublicId = PublicId.New(), StateId = school.District.StateId, SchoolYearId = school.Year.Id, FirstDay = new(2026, 10, 19), LastDay = new(2026, 10, 20), Name = "Fall break", Kind = CalendarKind.NoSchool,
        });

        await OnAsync(monday);
        Assert.Empty(await MailsAsync(school));

        await OnAsync(monday.AddDays(2));
        Assert.Single(await MailsAsync(school));
    }

    [Fact]
    public async Task Two_nodes_at_once_write_it_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Dana Price", Role.DistrictDesignee);
        await SentAsync(school, "[]");
        app.Clock.SetTo(monday);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.ActAsync<WriteDistrictNotes, int>(w => w.ExecuteAsync(monday, CancellationToken.None))));

        Assert.Single(await MailsAsync(school));
    }

    [Theory]
    [InlineData("America/Chicago", "America/Chicago")]
    [InlineData("", "America/New_York")]
    public void A_districts_own_clock_goes_before_that_of_most_of_its_schools(string own, string expected) =>
        Assert.Equal(expected, DistrictToTell.ZoneOf(own, ["America/New_York", "America/Chicago", "America/New_York"]));

    private Task<int> NotesAsync(DateTime now)
    {
        app.Clock.SetTo(now);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private Task<List<string>> KindsAsync(SchoolInTest school) =>
        app.WithDbAsync(db => db.Outbox.Where(m => m.DistrictId == school.District.Id).OrderBy(m => m.Id).Select(m => m.Kind).ToListAsync());

    private async Task SentAsync(SchoolInTest school, string log, Action<HoursRequest>? then = null)
    {
        var request = new HoursRequest
        {
            PublicId = PublicId.New(), PersonId = (await school.PersonAsync("Ana Ortiz")).Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            Log = log, MonthsOnPaper = 0, Minutes = 60, SentAt = Clock.Start,
        };
        then?.Invoke(request);
        await app.SaveAsync(request);
    }

    private Task<int> OnAsync(DateTime utc)
    {
        app.Clock.SetTo(utc);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private Task<List<OutboxMessage>> MailsAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Hours && m.DistrictId == school.District.Id).OrderBy(m => m.Id).ToListAsync());

    private static DateTime Utc(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
