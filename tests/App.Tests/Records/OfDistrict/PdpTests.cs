using System.Net;
using Counterpart.App.Access;
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
