using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfLeaders;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Programs;
using Counterpart.App.Tests.CheckIns;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes.OfLeaders;

public sealed class WriteLeaderNotesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateTime monday = new(2026, 10, 19, 14, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task On_Monday_the_principal_reads_counts_and_no_name_or_word_once_a_week()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.TalkAsync(("A substitute", "on"));
        await school.AskAsync("Time", "We never find a period.");
        await WantsToTalkAsync(school);
        await OnAsync(monday.AddDays(-5));
        Assert.Empty(await school.MailsAsync(MailKind.Week));

        await OnAsync(monday);
        await OnAsync(monday.AddHours(1));
        await OnAsync(monday.AddDays(1));

        var mail = Assert.Single(await school.MailsAsync(MailKind.Week));
        var words = school.Words(mail);
        Assert.Equal((school.School.Principal.Id, false), (mail.PersonId, mail.MayRepeat));
        Assert.Equal("This week: 1 ask, 1 promise to keep and 1 talk", words.Subject);
        Assert.Contains("One ask waits for a line", words.Text, StringComparison.Ordinal);
        Assert.Contains("One promise not kept yet", words.Text, StringComparison.Ordinal);
        Assert.Contains("One teacher you introduced would like to talk", words.Text, StringComparison.Ordinal);
        Assert.Contains("Stop it under Settings", words.Text, StringComparison.Ordinal);
        foreach (var word in new[] { "Ana", "Walt", "period", "Questioning", "Greer" })
        {
            Assert.DoesNotContain(word, words.Text, StringComparison.Ordinal);
        }

        await OnAsync(monday.AddDays(7));
        Assert.Equal(2, (await school.MailsAsync(MailKind.Week)).Count);
    }

    [Fact]
    public async Task The_number_of_check_ins_is_the_one_on_the_page_of_the_week()
    {
        var school = await YearSchool.MakeAsync(app, pairs: 3);

        await OnAsync(monday);

        var page = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/year");
        var due = page.Text.Split("Check in with (")[1].Split(')')[0];
        Assert.Contains($"This week: {due} check-in", school.Words(Assert.Single(await school.MailsAsync(MailKind.Week))).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_in_which_nothing_waits_brings_no_note()
    {
        var school = await YearSchool.MakeAsync(app);

        await OnAsync(new(2026, 8, 24, 14, 0, 0, DateTimeKind.Utc));

        Assert.Empty(await school.MailsAsync(MailKind.Week));
    }

    [Fact]
    public async Task Prompt_sheets_are_told_of_once_a_season()
    {
        var school = await YearSchool.MakeAsync(app);

        await OnAsync(monday);
        await OnAsync(monday.AddDays(7));

        var mails = await school.MailsAsync(MailKind.Week);
        Assert.Contains("Prompt sheets for 2 teachers are ready to print", school.Words(mails[0]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prompt sheets", school.Words(mails[1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_helps_with_check_ins_gets_one_without_talks_and_who_wants_none_gets_none()
    {
        var school = await YearSchool.MakeAsync(app);
        var ticked = await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.CheckIn);
        await school.School.PersonAsync("Nia Ford", Role.AssistantPrincipal, delegations: May.Introduce);
        await WantsToTalkAsync(school);
        await app.WithDbAsync(db => db.People.Where(p => p.Id == school.School.Principal.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Notes, NoteRhythm.Never)));

        await OnAsync(monday);

        var mail = Assert.Single(await school.MailsAsync(MailKind.Week));
        Assert.Equal(ticked.Id, mail.PersonId);
        Assert.Equal("This week: 1 check-in", school.Words(mail).Subject);
        Assert.Contains("shares check-ins with you", school.Words(mail).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 1)]
    [InlineData(true, true, 0)]
    public async Task A_quiet_pair_is_counted_once_a_spell_where_strips_are_on_and_logging_is_not_off(bool isOn, bool meetsWithoutLog, int spoken)
    {
        var school = await YearSchool.MakeAsync(app);
        var here = school.School;
        await app.SaveAsync(new PairPlan
        {
            PartnershipId = school.Pair.Partnership.Id, SchoolId = here.School.Id, DistrictId = here.District.Id, SchoolYearId = here.Year.Id,
            SealedText = [], ChangedById = school.Pair.Ana.Id, ChangedAt = Clock.Start,
        });
        DateOnly? since = isOn ? new(2026, 8, 3) : null;
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == here.Program.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.CadenceShownSince, since)));

        // The pair is asked on August 31, five school days before September 7.
        await OnAsync(new(2026, 8, 31, 14, 0, 0, DateTimeKind.Utc));
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == school.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.MeetsWithoutLog, meetsWithoutLog)));
        await OnAsync(new(2026, 9, 7, 14, 0, 0, DateTimeKind.Utc));
        await OnAsync(new(2026, 9, 14, 14, 0, 0, DateTimeKind.Utc));

        var mails = await school.MailsAsync(MailKind.Week);
        Assert.Equal(spoken, mails.Count(m => school.Words(m).Text.Contains("One pair logged nothing for a while", StringComparison.Ordinal)));
        Assert.DoesNotContain("logged nothing", school.Words(mails[0]).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/Chicago", "2026-10-19 10:59", "2026-10-19 11:00")]
    [InlineData("America/New_York", "2026-10-19 09:59", "2026-10-19 10:00")]
    [InlineData("America/Chicago", "2026-11-02 11:59", "2026-11-02 12:00")]
    [InlineData("America/New_York", "2026-11-02 10:59", "2026-11-02 11:00")]
    [InlineData("America/Chicago", "2027-03-15 10:59", "2027-03-15 11:00")]
    [InlineData("America/New_York", "2027-03-15 09:59", "2027-03-15 10:00")]
    public async Task It_comes_from_six_in_the_morning_by_the_clock_of_the_school(string zone, string before, string at)
    {
        var school = await YearSchool.MakeAsync(app, zone: zone);

        await OnAsync(Utc(before));
        Assert.Empty(await school.MailsAsync(MailKind.Week));

        await OnAsync(Utc(at));
        Assert.Single(await school.MailsAsync(MailKind.Week));
    }

    [Fact]
    public async Task Two_nodes_at_once_write_it_once()
    {
        var school = await YearSchool.MakeAsync(app);
        app.Clock.SetTo(monday);
        var here = await app.ActAsync<FindSchoolThisYear, SchoolThisYear?>(f => f.OfSchoolAsync(school.School.School.Id, CancellationToken.None));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.ActAsync<WriteLeaderNotes, int>(w => w.ExecuteAsync(here!, monday, CancellationToken.None))));

        Assert.Single(await school.MailsAsync(MailKind.Week));
    }

    private Task WantsToTalkAsync(YearSchool school) => app.WithDbAsync(db => db.PartnershipSeats
        .Where(s => s.PartnershipId == school.Pair.Partnership.Id && s.PersonId == school.Pair.Walt.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.Answer, InvitationAnswer.TalkFirst)));

    private Task<int> OnAsync(DateTime utc)
    {
        app.Clock.SetTo(utc);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private static DateTime Utc(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
