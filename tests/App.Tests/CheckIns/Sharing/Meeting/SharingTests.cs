using System.Net;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns.Sharing.Meeting;

public sealed class SharingTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_pair_is_asked_once_for_a_meeting_by_a_mail_that_says_nothing_of_it()
    {
        var shared = await SharedAtMeeting.MakeAsync(app);
        await shared.Principal.PressAsync("Ask them", ("Pair", "Ana Ortiz and Walt Greer"));

        var mails = await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.LineAsked && m.DistrictId == shared.Pair.School.District.Id).ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Equal((false, new DateTime(2026, 11, 4, 18, 0, 0, DateTimeKind.Utc)), (m.MayRepeat, m.NotAfter))); // Noon, after the clocks went back.
        var words = app.Vault.Open<MailWords>(Counterpart.App.Data.Purpose.Mail, mails[0].SealedBody!);
        Assert.Equal("One line to share on Nov 4?", words.Subject);
        Assert.DoesNotContain("Questioning", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("One line to share", (await shared.Pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        await shared.Pair.Hers.OpenAsync(shared.Pair.Page + "/share");
        await shared.Pair.Hers.PressAsync("Take it back");
        await shared.Pair.His.OpenAsync(shared.Pair.Page + "/share");
        await shared.Pair.His.PressAsync("Take it back");
        Assert.Contains("One line to share on Nov 4?", (await shared.Pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("(asked)", (await shared.Principal.OpenAsync(shared.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_a_third_time_in_a_year()
    {
        var shared = await SharedAtMeeting.MakeAsync(app);
        var school = shared.Pair.School;
        foreach (var day in new[] { 14, 21 })
        {
            await app.SaveAsync(new FacultyMeeting
            {
                PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, On = new(2026, 9, day), AskedPairIds = [shared.Pair.Pair.Partnership.Id],
            });
        }

        var page = await shared.Principal.PressAsync("Ask them", ("Pair", "Ana Ortiz and Walt Greer"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("asked twice this year", page.Page.QuerySelector("#Pair_error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_tick_at_once_do_not_overwrite_each_other()
    {
        var shared = await SharedAtMeeting.MakeAsync(app);
        var other = await shared.Pair.School.PrincipalBrowserAsync();
        await other.OpenAsync(shared.Page);
        await other.PressAsync("Save what is shown", (SharedAtMeeting.Line, "on"));

        var page = await shared.Principal.PressAsync("Save what is shown", (SharedAtMeeting.Tip, "on"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Single((await MeetingAsync(shared))!.PickedIds);
    }

    [Fact]
    public async Task A_meeting_that_is_taken_off_the_list_leaves_the_lines()
    {
        var shared = await SharedAtMeeting.MakeAsync(app);

        var page = await shared.Principal.PressAsync("Take this meeting off the list");

        Assert.Contains(SharedAtMeeting.Line, page.Text, StringComparison.Ordinal);
        Assert.Null(await MeetingAsync(shared));
    }

    private Task<FacultyMeeting?> MeetingAsync(SharedAtMeeting shared) => app.WithDbAsync(db => db.FacultyMeetings.AsNoTracking().SingleOrDefaultAsync(m => m.SchoolId == shared.Pair.School.School.Id));
}
