using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Oversight.Statewide;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Oversight.Statewide;

public sealed class SuggestionsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task One_press_suggests_for_every_school_that_waits_and_shows_counts_only()
    {
        var (one, other, lead) = await TwoSchoolsAsync();
        await one.School.NeighborAsync();
        var before = await lead.OpenAsync("/state/suggestions");
        Assert.Contains("2 schools wait for suggestions", before.Text, StringComparison.Ordinal);
        Assert.Contains("1 school has fewer than two people", before.Text, StringComparison.Ordinal);

        await lead.PressAsync("Suggest partners for 2 schools");
        var after = await ReadyAsync(lead);

        Assert.Contains("Last time: 2 schools done", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", after.Html, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await one.PairsAsync());
        Assert.Equal(["Ana Ortiz + Walt Greer", "Dev Patel + Erin Walsh"], await other.PairsAsync());
        var principal = await other.School.PrincipalBrowserAsync();
        Assert.Contains("The state suggested partners", (await principal.OpenAsync("/school/matches/history")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "suggestions.run" && a.SchoolId == one.School.School.Id && a.ActorName == "Pat Simmons")));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "statewide.ordered" && a.Detail == "2 schools" && db.Positions.Any(p => p.PersonId == a.ActorId && p.StateId == one.School.District.StateId))));
    }

    [Fact]
    public async Task A_draft_somebody_worked_on_is_never_touched_and_an_untouched_one_only_when_ticked()
    {
        var (one, other, lead) = await TwoSchoolsAsync();
        var third = await ReviewSchool.OfFourAsync(app, await one.School.NeighborAsync());
        await lead.OpenAsync("/state/suggestions");
        await lead.PressAsync("Suggest partners for 3 schools");
        await ReadyAsync(lead);
        var principal = await one.School.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/matches");
        await principal.PressAsync("Lock, Ana Ortiz and Walt Greer");
        var fourth = await ReviewSchool.OfFourAsync(app, await one.School.NeighborAsync());
        await lead.OpenAsync("/state/suggestions");
        Assert.Contains("Also make them anew for 2 schools", lead.Now.Text, StringComparison.Ordinal);

        await lead.PressAsync("Suggest partners for 1 school");
        await ReadyAsync(lead);
        Assert.Equal(1, await VersionsAsync(other));
        await lead.PressAsync("Suggest anew for 3 schools");
        await ReadyAsync(lead);

        Assert.Equal((2, 2, 2, 2), (await VersionsAsync(one), await VersionsAsync(other), await VersionsAsync(third), await VersionsAsync(fourth)));
        Assert.Equal(PairMark.Locked, (await one.DraftAsync()).Pairs.Max(p => p.Mark));
    }

    [Fact]
    public async Task A_school_that_fails_is_named_in_words_and_holds_no_other_up()
    {
        var (one, other, lead) = await TwoSchoolsAsync();
        await app.WithDbAsync(db => db.Cards.Where(c => c.SchoolId == one.School.School.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.SealedAnswers, new byte[] { 1, 2, 3 })));
        await lead.OpenAsync("/state/suggestions");

        await lead.PressAsync("Suggest partners for 2 schools");
        var after = await ReadyAsync(lead);

        Assert.Contains("Nothing was suggested for 1 school", after.Text, StringComparison.Ordinal);
        Assert.Contains($"{one.School.School.Name}", after.Text, StringComparison.Ordinal);
        Assert.Contains("Something went wrong on our side", after.Text, StringComparison.Ordinal);
        Assert.Equal((0, 1), (await VersionsAsync(one), await VersionsAsync(other)));
        Assert.Equal(0, await app.WithDbAsync(db => db.SuggestionNotices.CountAsync(n => n.SchoolId == one.School.School.Id)));
    }

    [Fact]
    public async Task A_message_that_keeps_failing_holds_no_later_one_up()
    {
        var (one, other, _) = await TwoSchoolsAsync();
        await app.WithDbAsync(db => db.Schools.Where(s => s.Id == one.School.School.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.TimeZone, "Nowhere/Yet")));
        await app.SaveAsync(DueNotice(one, Clock.Start.AddHours(-2)));
        await app.SaveAsync(DueNotice(other, Clock.Start.AddHours(-1)));

        app.Services.GetRequiredService<StateRunBell>().Ring();

        for (var tries = 0; !await app.WithDbAsync(db => db.Outbox.AnyAsync(m => m.PersonId == other.School.Principal.Id)); tries++)
        {
            Assert.True(tries < 200, "The later message was not written within twenty seconds");
            await Task.Delay(100);
        }

        var failed = await app.WithDbAsync(db => db.SuggestionNotices.SingleAsync(n => n.PersonId == one.School.Principal.Id));
        Assert.Equal((0, Clock.Start.AddHours(1)), (failed.Written, failed.DueAt));
    }

    [Fact]
    public async Task Schools_that_are_not_in_or_of_another_state_are_not_counted()
    {
        var (one, other, lead) = await TwoSchoolsAsync();
        await ReviewSchool.OfFourAsync(app);
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == other.School.Program.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.OptedOutOn, new DateOnly(2026, 8, 1))));
        Assert.Contains("1 school waits", (await lead.OpenAsync("/state/suggestions")).Text, StringComparison.Ordinal);

        await app.WithDbAsync(db => db.DataAgreements.Where(a => a.DistrictId == one.School.District.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.EndsOn, new DateOnly(2026, 7, 31))));

        Assert.Contains("No school waits", (await lead.OpenAsync("/state/suggestions")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PostAsync("/state/suggestions")).Status);
    }

    [Fact]
    public async Task A_school_whose_principal_cannot_be_written_to_is_one_to_call()
    {
        var (one, other, lead) = await TwoSchoolsAsync();
        await app.WithDbAsync(db => db.People.Where(p => p.Id == one.School.Principal.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.Email, (string?)null)));
        await lead.OpenAsync("/state/suggestions");

        await lead.PressAsync("Suggest partners for 2 schools");
        var after = await ReadyAsync(lead);

        var call = after.Page.QuerySelector("section[aria-labelledby=call]")!.TextContent;
        Assert.Contains(one.School.School.Name, call, StringComparison.Ordinal);
        Assert.DoesNotContain(other.School.School.Name, call, StringComparison.Ordinal);
    }

    private async Task<(ReviewSchool One, ReviewSchool Other, Browser Lead)> TwoSchoolsAsync()
    {
        var one = await ReviewSchool.OfFourAsync(app);
        var other = await ReviewSchool.OfFourAsync(app, await one.School.NeighborAsync());
        return (one, other, await app.BrowserOfAsync(await one.School.PersonAsync("Pat Simmons", Role.StateLead)));
    }

    private static SuggestionNotice DueNotice(ReviewSchool school, DateTime due) => new()
    {
        SchoolId = school.School.School.Id,
        DistrictId = school.School.District.Id,
        SchoolYearId = school.School.Year.Id,
        PersonId = school.School.Principal.Id,
        ReadyAt = due,
        DueAt = due,
    };

    private Task<int> VersionsAsync(ReviewSchool school) => app.WithDbAsync(db => db.DraftVersions.CountAsync(d => d.SchoolId == school.School.School.Id));

    /// <summary>Looks again until it is done.</summary>
    private static async Task<Answer> ReadyAsync(Browser browser)
    {
        for (var tries = 0; browser.Now.Page.QuerySelector("[data-poll]") is not null; tries++)
        {
            Assert.True(tries < 600, "A few small schools were not done within a minute");
            await Task.Delay(100);
            await browser.FollowAsync("Look again");
        }

        return browser.Now;
    }
}
