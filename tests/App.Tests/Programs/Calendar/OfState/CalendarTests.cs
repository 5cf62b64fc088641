using Counterpart.App.Access;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Programs.Calendar.OfState;

public sealed class CalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("America/Chicago", "2026-08-10T11:00:00Z")]
    [InlineData("America/New_York", "2026-08-10T10:00:00Z")]
    public async Task Nobody_is_introduced_by_email_in_a_testing_window_of_the_state(string zone, string morning)
    {
        var school = await SchoolInTest.MakeAsync(app, zone);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state");
        await lead.FollowAsync("Calendar");
        Assert.NotNull((await lead.PressAsync("Add to the calendar", ("First day", "8/3/2026"), ("Last day", "8/7/2026"), ("Name", "Screening"), ("Testing window", "on"))).Says);
        var pair = await FinalizedPair.MakeAsync(app, school);

        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());

        var mails = await MailsAsync(school, MailKind.Introduction);
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Equal((At(morning), school.School.Id), (m.NotBefore, m.QuietSchoolId)));
    }

    [Fact]
    public async Task One_states_days_mean_nothing_in_another()
    {
        var (school, other) = (await SchoolInTest.MakeAsync(app), await SchoolInTest.MakeAsync(app));
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/calendar");
        await lead.PressAsync("Add to the calendar", ("First day", "8/3/2026"), ("Name", "Statehood Day"), ("No school", "on"));
        var pair = await FinalizedPair.MakeAsync(app, other);

        await pair.IntroduceAsync(await other.PrincipalBrowserAsync());

        Assert.All(await MailsAsync(other, MailKind.Introduction), m => Assert.Null(m.NotBefore));
        var theirs = await app.BrowserOfAsync(await other.PersonAsync("Kim Ade", Role.StateLead));
        Assert.DoesNotContain("Statehood Day", (await theirs.OpenAsync("/state/calendar")).Text, StringComparison.Ordinal);
    }

    private Task<List<OutboxMessage>> MailsAsync(SchoolInTest school, string kind) =>
        app.WithDbAsync(db => db.Outbox.Where(m => m.DistrictId == school.District.Id && m.Kind == kind).ToListAsync());

    private static DateTime At(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
