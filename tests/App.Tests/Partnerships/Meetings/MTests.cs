using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Meetings;

public sealed class MTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_short_address_leads_to_the_log_of_the_one_partnership()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        Assert.Equal(pair.Page + "/log", (await pair.Hers.OpenAsync("/m")).WentTo);
    }

    [Fact]
    public async Task With_two_partnerships_it_asks_which()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var second = await FinalizedPair.MakeAsync(app, pair.School, who: await pair.School.PersonAsync("Cara Lane"));
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == second.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start)));
        await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.PersonId == second.Walt.Id).ExecuteDeleteAsync());
        var consent = await app.SaveAsync(new Counterpart.App.Partnerships.SecondPartnershipConsent
        {
            PersonId = pair.Pair.Ana.Id, SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, RecordedAt = Clock.Start, RecordedById = pair.School.Principal.Id,
        });
        await app.SaveAsync(new Counterpart.App.Partnerships.PartnershipSeat
        {
            PartnershipId = second.Partnership.Id, SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id,
            PersonId = pair.Pair.Ana.Id, Place = 2, ConsentId = consent.Id,
        });

        var page = await pair.Hers.OpenAsync("/m");

        Assert.Equal(["Walt Greer", "Cara Lane"], page.Page.QuerySelectorAll(".tile b").Select(b => b.TextContent));
        Assert.Equal(second.Page + "/log", (await pair.Hers.FollowAsync("Cara Lane")).Path);
    }

    [Fact]
    public async Task Without_a_partner_it_says_so()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));

        Assert.Contains("no partner to log with yet", (await browser.OpenAsync("/m")).Text, StringComparison.Ordinal);
    }
}
