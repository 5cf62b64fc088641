using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class EndTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_partnership_ends_on_its_day_and_its_people_are_free_for_another()
    {
        var (school, browser) = await FinalizedAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        await browser.OpenAsync("/school/introductions");

        await browser.FollowAsync("End the partnership of Ana Ortiz + Walt Greer");
        var page = await browser.PressAsync("End this partnership", ("Last day", "08/03/2026"));

        Assert.Equal("The partnership ended on August 3, 2026. Nothing was mailed.", page.Says);
        var row = await app.WithDbAsync(db => db.Partnerships.AsNoTracking().Include(p => p.Seats).SingleAsync(p => p.PublicId == pair.Id));
        Assert.Equal(new DateOnly(2026, 8, 3), row.EndsOn);
        Assert.All(row.Seats, s => Assert.Equal(new DateOnly(2026, 8, 3), s.EndsOn));
        Assert.DoesNotContain((await school.DraftAsync()).Pairs, p => p.Has(school.Key("Ana Ortiz")));
        Assert.Contains("Ana Ortiz", page.Text, StringComparison.Ordinal);
        Assert.Single(await AuditAsync(school, "partnership.ended"));

        // The same two may be together again: a new partnership with new dates.
        await PlaceAsync(school, browser);
        await browser.OpenAsync("/school/matches/finalize?all=true");
        Assert.Contains("finalized", (await browser.PressAsync("Finalize")).Text, StringComparison.Ordinal);
        Assert.Equal(3, await app.WithDbAsync(db => db.Partnerships.CountAsync(p => p.SchoolId == school.School.School.Id)));
    }

    [Fact]
    public async Task Words_go_to_those_who_were_introduced_and_are_still_here_and_to_nobody_else()
    {
        var (school, browser) = await FinalizedAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.PublicId == pair.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.IntroducedAt, app.Clock.GetUtcNow().UtcDateTime)));
        await LeavesAsync(school, "Walt Greer");

        var board = await browser.OpenAsync("/school/matches");
        Assert.Contains("Walt Greer does not take part any more", board.Text, StringComparison.Ordinal);
        await browser.FollowAsync("End this partnership");
        await browser.PressAsync("End this partnership", ("Your words to them", "Walt moved to another school. Let us find somebody together."));

        var sent = await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Ended && m.DistrictId == school.School.District.Id).ToListAsync());
        Assert.Equal(school.People["Ana Ortiz"].Id, Assert.Single(sent).PersonId);
        var words = app.Vault.Open<MailWords>(Purpose.Mail, sent[0].SealedBody!);
        Assert.Equal("A change to your partnership", words.Subject);
        Assert.Contains("Walt moved to another school.", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesson Structure", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_partner_left_waits_for_the_end_and_then_a_new_run_finds_somebody()
    {
        var (school, browser) = await FinalizedAsync();
        await LeavesAsync(school, "Walt Greer");
        await school.TeacherAsync("Min Park", "7", "Science", "300", share: ["LS"], workOn: ["QU"]);

        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");
        Assert.Contains((await school.DraftAsync()).Pairs, p => p.Has(school.Key("Walt Greer")) && p.Mark == PairMark.Finalized);
        Assert.DoesNotContain((await school.DraftAsync()).Pairs, p => p.Has(school.Key("Min Park")));

        await browser.OpenAsync("/school/matches");
        await browser.FollowAsync("End this partnership");
        await browser.PressAsync("End this partnership");
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");

        Assert.Equal(["Ana Ortiz + Min Park", "Dev Patel + Erin Walsh"], await school.PairsAsync());
        Assert.Equal(PairMark.Finalized, (await school.PairOfAsync("Dev Patel")).Mark);
    }

    [Fact]
    public async Task While_a_partnership_is_broken_every_page_of_the_draft_opens()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await ReviewSchool.OfManyAsync(app, 13);
        var browser = await school.BoardAsync();
        var broken = (await school.DraftAsync()).Pairs.First(p => p.Members.Count == 2);
        await browser.OpenAsync("/school/matches");
        await browser.PostAsync("/school/matches/finalize", ("version", "1"), ("pairs", broken.Id.InAddress()));
        await LeavesAsync(school, school.People.Values.Single(p => p.PublicId.ToString("N") == broken.Members[0]).Name);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");
        var draft = await school.DraftAsync();
        var other = draft.Pairs.First(p => p.Mark == PairMark.None && p.Members.Count == 2);

        string[] paths =
        [
            "/school/matches", "/school/matches/compare", "/school/matches/finalize", "/school/matches/wall", "/school/matches/workbook", "/school/introductions",
            $"/school/matches/{broken.Id.InAddress()}", $"/school/matches/{other.Id.InAddress()}", $"/school/matches/{other.Id.InAddress()}/apart", $"/school/matches/{other.Id.InAddress()}/know",
        ];
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(path)).Status);
        }

        await browser.OpenAsync($"/school/matches/{other.Id.InAddress()}/apart");
        Assert.Contains("apart", (await browser.PressAsync("Keep them apart")).Says, StringComparison.Ordinal);
        Assert.Contains((await school.DraftAsync()).Pairs, p => p.Id == broken.Id);
    }

    [Theory]
    [InlineData("", "Enter the last day")]
    [InlineData("yesterday", "Enter the last day")]
    [InlineData("07/01/2026", "began on 08/03/2026")]
    [InlineData("12/24/2026", "Enter today or an earlier day")]
    public async Task A_day_that_cannot_be_ends_nothing(string day, string said)
    {
        var (school, browser) = await FinalizedAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        await browser.OpenAsync($"/school/introductions/{pair.Id.InAddress()}/end");

        var page = await browser.PressAsync("End this partnership", ("Last day", day));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Null(await app.WithDbAsync(db => db.Partnerships.Where(p => p.PublicId == pair.Id).Select(p => p.EndsOn).SingleAsync()));
    }

    [Fact]
    public async Task Pressing_twice_ends_once_and_an_older_page_ends_nothing()
    {
        var (school, browser) = await FinalizedAsync();
        var address = $"/school/introductions/{(await school.PairOfAsync("Ana Ortiz")).Id.InAddress()}/end";
        await browser.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync(address, ("Version", "7"), ("LastDay", "08/03/2026"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(address, ("Version", "0"), ("LastDay", "08/03/2026"))).Status);
        await browser.OpenAsync("/school/matches");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(address, ("Version", "0"), ("LastDay", "08/03/2026"))).Status);
        Assert.Single(await AuditAsync(school, "partnership.ended"));
    }

    private async Task<(ReviewSchool School, Browser Browser)> FinalizedAsync()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync("/school/matches/finalize?all=true");
        await browser.PressAsync("Finalize");
        return (school, browser);
    }

    private static async Task PlaceAsync(ReviewSchool school, Browser browser)
    {
        await browser.OpenAsync("/school/matches");
        await browser.PostAsync("/school/matches?handler=Run", ("version", $"{(await school.DraftAsync()).Number}"));
    }

    private async Task LeavesAsync(ReviewSchool school, string name)
    {
        var id = school.People[name].Id;
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 1))));
    }

    private Task<List<string>> AuditAsync(ReviewSchool school, string action) =>
        app.WithDbAsync(db => db.Audit.Where(a => a.SchoolId == school.School.School.Id && a.Action == action).Select(a => a.Action).ToListAsync());
}
