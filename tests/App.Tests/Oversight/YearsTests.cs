using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Oversight;

public sealed class YearsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateTime spring = new(2027, 4, 6, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_next_year_opens_once_with_the_schools_that_take_part_and_begins_on_its_day()
    {
        var (school, lead) = await InSpringAsync();
        var (other, _) = await InSpringAsync();
        await lead.OpenAsync("/state/years");

        var answer = await lead.PressAsync("Open 2027-28");
        var again = await lead.PostAsync("/state/years", ("Name", "2027-28"), ("WithSchools", "true"));

        Assert.StartsWith("2027-28 is open, with 1 school. It begins on July 1, 2027", answer.Says, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(1, await app.WithDbAsync(db => db.SchoolYears.CountAsync(y => y.StateId == school.District.StateId && y.Name == "2027-28")));
        Assert.Equal(1, await app.WithDbAsync(db => db.SchoolYears.CountAsync(y => y.StateId == other.District.StateId)));
        Assert.Contains("2026-27", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/calendar")).Text, StringComparison.Ordinal);
        app.Clock.SetTo(new(2027, 7, 6, 15, 0, 0, DateTimeKind.Utc));
        Assert.Contains("2027-28", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/calendar")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_schools_each_opts_in_for_itself_and_too_early_nothing_opens()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        Assert.Contains("It can be opened from March 1, 2027.", (await lead.OpenAsync("/state/years")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PostAsync("/state/years", ("Name", "2027-28"))).Status);

        app.Clock.SetTo(spring);
        lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Lee", Role.StateLead));
        await lead.OpenAsync("/state/years");
        await lead.PressAsync("Open 2027-28", ("With the 1 school", "off"));

        Assert.Equal(1, await app.WithDbAsync(db => db.ProgramSchools.CountAsync(p => p.SchoolId == school.School.Id)));
    }

    [Fact]
    public async Task What_teachers_said_in_april_is_told_in_counts_and_groups_under_ten_are_not()
    {
        var (school, lead) = await InSpringAsync();
        await app.WithDbAsync(async db =>
        {
            var people = Enumerable.Range(0, 23).Select(n => new Person { PublicId = PublicId.New(), DistrictId = school.District.Id, Name = $"Kim {n}" }).ToList();
            db.AddRange(people);
            await db.SaveChangesAsync();
            db.AddRange(people.Select((p, n) => new AprilCard
            {
                PersonId = p.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, AnsweredAt = spring,
                SealedAnswers = app.Vault.Seal(Purpose.Cards, new AprilAnswers(n < 14 ? PartnerWish.Again : PartnerWish.SomeoneNew, false, n < 10 ? [Helped.Watching] : [Helped.Goal, Helped.Little])),
            }));
            return await db.SaveChangesAsync();
        });

        var page = (await lead.OpenAsync("/state/years")).Text;

        Assert.Contains("Again with the same partner 14", page, StringComparison.Ordinal);
        Assert.Contains("Someone new fewer than 10", page, StringComparison.Ordinal);
        Assert.Contains("Seeing each other teach 10", page, StringComparison.Ordinal);
        Assert.Contains("A goal we could see 13", page, StringComparison.Ordinal);
        Assert.DoesNotContain("23", page, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, Browser Lead)> InSpringAsync()
    {
        app.Clock.SetTo(spring);
        var school = await SchoolInTest.MakeAsync(app);
        return (school, await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)));
    }
}
