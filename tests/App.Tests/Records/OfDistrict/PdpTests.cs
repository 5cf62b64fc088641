using System.Net;
using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Plumbing;
using Counterpart.App.Records;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Records.OfDistrict;

public sealed class PdpTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Ticked_records_are_verified_at_once_what_needs_a_look_is_first_and_the_teacher_reads_it()
    {
        var pair = await SentAsync();
        await pair.His.OpenAsync("/home");
        await pair.His.PressAsync("Looks right");
        await SendAsync(pair.His);
        var office = await OfficeAsync(pair);

        var page = await office.OpenAsync("/district/pdp");

        Assert.Contains("2 records to verify, 1 to look at first", page.Text, StringComparison.Ordinal);
        Assert.True(page.Text.IndexOf("Ana Ortiz", StringComparison.Ordinal) < page.Text.IndexOf("Walt Greer", StringComparison.Ordinal));
        Assert.DoesNotContain("pacing is hard", page.Html, StringComparison.Ordinal);
        await office.PressAsync("Verify the ticked records", ("Ana Ortiz", "on"), ("Walt Greer", "on"));
        Assert.Contains("0.75 hours verified by Dana Price", (await pair.Hers.OpenAsync("/record")).Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz," + pair.School.School.Name + ",0.75,0.75,2026-08-03,Dana Price", (await office.OpenAsync("/district/pdp?handler=Csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_sent_anew_after_the_page_was_opened_are_not_the_ones_that_were_ticked()
    {
        var pair = await SentAsync();
        var office = await OfficeAsync(pair);
        await office.OpenAsync("/district/pdp");
        await SendAsync(pair.Hers);

        var page = await office.PressAsync("Verify the ticked records", ("Ana Ortiz", "on"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Null(await VerifiedAtAsync(pair));
    }

    [Fact]
    public async Task What_is_sent_back_comes_with_a_reason_and_can_be_sent_again()
    {
        var pair = await SentAsync();
        var office = await OfficeAsync(pair);
        await office.OpenAsync("/district/pdp");
        await office.FollowAsync("Send back");
        Assert.NotNull((await office.PressAsync("Send back")).Page.QuerySelector("#Reason_error"));
        await office.PressAsync("Send back", ("What to look at", "August 3 stands twice."));

        Assert.Contains("The district sent it back: August 3 stands twice.", (await pair.Hers.OpenAsync("/record")).Text, StringComparison.Ordinal);
        await SendAsync(pair.Hers);
        Assert.Contains("1 record to verify", (await office.OpenAsync("/district/pdp")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_district_sees_and_verifies_nothing_of_it()
    {
        var pair = await SentAsync();
        var elsewhere = await OfficeAsync(await IntroducedPair.MakeAsync(app));
        await elsewhere.OpenAsync("/district/pdp");
        var seen = await app.WithDbAsync(db => db.HoursRequests.Where(r => r.PersonId == pair.Pair.Ana.Id).Select(r => new { r.PublicId, r.Version }).SingleAsync());

        Assert.Contains("0 records to verify", elsewhere.Now.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await elsewhere.PostAsync("/district/pdp", ("Ticked", $"{seen.PublicId:N}.{seen.Version}"))).Status);
        Assert.Null(await VerifiedAtAsync(pair));
    }

    [Fact]
    public async Task Of_two_hundred_long_records_one_log_at_a_time_is_open_and_the_page_stays_small()
    {
        var pair = await SentAsync();
        var office = await OfficeAsync(pair);
        await app.WithDbAsync(async db =>
        {
            var one = await db.HoursRequests.AsNoTracking().SingleAsync(r => r.PersonId == pair.Pair.Ana.Id);
            var log = JsonSerializer.Serialize(Enumerable.Range(0, 40).Select(d => new HoursLine(new DateOnly(2026, 8, 3).AddDays(7 * d), 45, MeetingKinds.Talked, true)));
            var people = Enumerable.Range(0, 200).Select(n => new Person { PublicId = PublicId.New(), DistrictId = one.DistrictId, Name = $"Casey Many {n}" }).ToList();
            db.AddRange(people);
            await db.SaveChangesAsync();
            db.AddRange(people.Select(p => new HoursRequest
            {
                PublicId = PublicId.New(), PersonId = p.Id, SchoolId = one.SchoolId, DistrictId = one.DistrictId, SchoolYearId = one.SchoolYearId,
                Log = log, MonthsOnPaper = 0, Minutes = 1800, SentAt = one.SentAt,
            }));
            await db.SaveChangesAsync();
            return 0;
        });

        var page = await office.OpenAsync("/district/pdp");
        Assert.Empty(page.Page.QuerySelectorAll("#log"));
        var open = await office.PressAsync("Log: 40 entries", ("Casey Many 199", "on"));

        Assert.Contains("Casey Many 199", Assert.Single(open.Page.QuerySelectorAll("label:has(input[name=Ticked][checked])")).TextContent, StringComparison.Ordinal);
        Assert.Equal(40, open.Page.QuerySelectorAll("#log li").Length);
        Assert.InRange(open.Html.Length, 50_000, 200_000);
    }

    private async Task<IntroducedPair> SentAsync()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("45 minutes", "on"), ("Note", "pacing is hard"));
        await SendAsync(pair.Hers);
        return pair;
    }

    private static async Task SendAsync(Browser browser)
    {
        await browser.OpenAsync("/record");
        await browser.PressAsync("Send to the district");
    }

    private async Task<Browser> OfficeAsync(IntroducedPair pair) => await app.BrowserOfAsync(await pair.School.PersonAsync("Dana Price", Role.DistrictDesignee));

    private Task<DateTime?> VerifiedAtAsync(IntroducedPair pair) => app.WithDbAsync(db => db.HoursRequests.Where(r => r.PersonId == pair.Pair.Ana.Id).Select(r => r.VerifiedAt).SingleAsync());
}
