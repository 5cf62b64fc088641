using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Compare;

/// <summary>A season from July to September, made up anew from a number: decisions, roster changes, a new principal, a second run.</summary>
public sealed class SeasonTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int Decisions = 40;
    private static readonly DateTime july = new(2026, 7, 20, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_decision_is_lost_and_every_change_is_explained(int season)
    {
        app.Clock.SetTo(july);
        var random = new Random(season);
        var school = await ReviewSchool.OfManyAsync(app, 44 + season);
        var browser = await school.BoardAsync();
        await DecideAsync(school, browser, random);
        var decided = await school.DraftAsync();
        var apart = await ApartAsync(school);
        Assert.NotEmpty(apart);
        Assert.Equal([PairMark.Good, PairMark.Locked, PairMark.Finalized], decided.Pairs.Select(p => p.Mark).Where(m => m != PairMark.None).Distinct().Order());
        app.Clock.SetTo(july.AddDays(46));
        await ChangeRosterAsync(school, random);
        browser = await HandOverAsync(school, season);

        var page = await PostAsync(school, browser, "/school/matches?handler=Run");
        Assert.Equal(HttpStatusCode.Redirect, page.Status);

        var now = await school.DraftAsync();
        var here = await HereAsync(school);
        foreach (var pair in decided.Pairs.Where(p => p.Mark == PairMark.Finalized || (p.Mark != PairMark.None && p.Members.All(here.Contains))))
        {
            Assert.Contains(now.Pairs, p => p.Id == pair.Id && p.Mark == pair.Mark && p.IsSameAs(pair.Members));
        }

        Assert.DoesNotContain(now.Pairs.Where(p => p.Mark != PairMark.Finalized), p => apart.Any(a => p.Has(a.One) && p.Has(a.Other)));
        Assert.All(now.Pairs.Where(p => p.Mark != PairMark.Finalized), p => Assert.True(p.Members.All(here.Contains)));
        await EveryChangeIsExplainedAsync(browser, decided.Number);
        await EverybodyHasAPlaceOrAReasonAsync(school, browser, now, here);
    }

    private static async Task EveryChangeIsExplainedAsync(Browser browser, int from)
    {
        var compare = await browser.OpenAsync($"/school/matches/compare?from={from}");
        var rows = compare.Page.QuerySelectorAll("tr[id^=difference-]");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.DoesNotContain("Proposed anew", r.TextContent, StringComparison.Ordinal));
    }

    private async Task EverybodyHasAPlaceOrAReasonAsync(ReviewSchool school, Browser browser, Draft now, HashSet<string> here)
    {
        var board = await browser.OpenAsync("/school/matches");
        var placed = now.Pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        foreach (var alone in here.Where(h => !placed.Contains(h)))
        {
            Assert.NotNull(board.Page.QuerySelector($"#alone-{alone}"));
        }

        // A broken partnership is ended, and the next run places whoever waited.
        foreach (var broken in now.Pairs.Where(p => p.Mark == PairMark.Finalized && !p.Members.All(here.Contains)).ToList())
        {
            await browser.OpenAsync($"/school/introductions/{broken.Id.InAddress()}/end");
            Assert.StartsWith("The partnership ended", (await browser.PressAsync("End this partnership")).Says, StringComparison.Ordinal);
        }

        await PostAsync(school, browser, "/school/matches?handler=Run");
        var last = await school.DraftAsync();
        Assert.All(last.Pairs, p => Assert.True(p.Members.All(here.Contains)));
        Assert.True(here.Count - last.Pairs.SelectMany(p => p.Members).Distinct(StringComparer.Ordinal).Count() <= 1);
    }

    /// <summary>Marks, locks, undoes, keeps apart, changes; at the end some of it is finalized.</summary>
    private static async Task DecideAsync(ReviewSchool school, Browser browser, Random random)
    {
        for (var i = 0; i < Decisions; i++)
        {
            var draft = await school.DraftAsync();
            var open = draft.Pairs.Where(p => p.Mark is PairMark.None or PairMark.Good).ToList();
            var pair = open[random.Next(open.Count)];
            var (path, more) = random.Next(10) switch
            {
                < 4 => ("/school/matches?handler=Good", ("pair", pair.Id.InAddress())),
                < 6 => ("/school/matches?handler=Lock", ("pair", pair.Id.InAddress())),
                6 => ("/school/matches?handler=Open", ("pair", pair.Id.InAddress())),
                7 => ("/school/matches?handler=Undo", ("act", $"{draft.Number}")),
                _ => ($"/school/matches/{pair.Id.InAddress()}/apart", ("two", string.Join(' ', pair.Members.Take(2)))),
            };
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await PostAsync(school, browser, path, more, ("move", "true"))).Status);
        }

        var some = (await school.DraftAsync()).Pairs.Where(p => p.Mark != PairMark.None).Take(6).Select(p => ("pairs", p.Id.InAddress())).ToArray();
        await PostAsync(school, browser, "/school/matches/finalize", some);
        Assert.Contains((await school.DraftAsync()).Pairs, p => p.Mark == PairMark.Finalized);
    }

    /// <summary>Twenty-five: seven leave, seven come, four say not this year, seven teach something else.</summary>
    private async Task ChangeRosterAsync(ReviewSchool school, Random random)
    {
        var names = school.People.Keys.OrderBy(_ => random.Next()).ToList();
        List<string> subjects = ["Music"];
        var left = names.Take(7).Select(n => school.People[n].Id).ToList();
        var others = names.Skip(7).Take(7).Select(n => school.People[n].Id).ToList();
        await app.WithDbAsync(db => db.Positions.Where(p => left.Contains(p.PersonId)).ExecuteUpdateAsync(s => s.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 20))));
        await app.WithDbAsync(async db =>
        {
            (await db.Positions.Where(p => others.Contains(p.PersonId)).ToListAsync()).ForEach(p => p.Subjects = subjects);
            return await db.SaveChangesAsync();
        });
        foreach (var name in names.Skip(14).Take(4))
        {
            await school.NotThisYearAsync(name);
        }

        for (var i = 0; i < 7; i++)
        {
            await school.TeacherAsync($"Newly Hired {i}", $"{6 + (i % 3)}", "Science", $"{400 + i}", share: ["QU"], workOn: ["LS"]);
        }
    }

    private async Task<Browser> HandOverAsync(ReviewSchool school, int season)
    {
        var lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.School.PublicId.InAddress()}/agree");
        await lead.PressAsync("Hand over", ("Name", "Ivy Stone"), ("Email", $"ivy{season}@example.org"));
        return await app.BrowserOfAsync(await app.WithDbAsync(db => db.People.SingleAsync(p => p.Email == $"ivy{season}@example.org")));
    }

    private static async Task<Answer> PostAsync(ReviewSchool school, Browser browser, string path, params (string Name, string Value)[] fields)
    {
        await browser.OpenAsync("/school/matches");
        return await browser.PostAsync(path, [("version", $"{(await school.DraftAsync()).Number}"), .. fields]);
    }

    private async Task<HashSet<string>> HereAsync(ReviewSchool school)
    {
        var ids = school.People.Values.Select(p => p.Id).ToList();
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
        var here = await app.WithDbAsync(db => db.Positions.Where(p => ids.Contains(p.PersonId) && (p.EndsOn == null || p.EndsOn >= today)
            && !db.Participations.Any(a => a.PersonId == p.PersonId && a.Answer == TakingPart.NotThisYear)).Select(p => p.Person!.PublicId).ToListAsync());
        return [.. here.Select(h => h.ToString("N"))];
    }

    private Task<List<(string One, string Other)>> ApartAsync(ReviewSchool school) => app.WithDbAsync(async db =>
        (await db.PersonRules.Where(r => r.SchoolId == school.School.School.Id && r.Kind == RuleKind.Never).ToListAsync())
        .ConvertAll(r => (Key(school, r.FirstPersonId), Key(school, r.SecondPersonId))));

    private static string Key(ReviewSchool school, long id) => school.People.Values.Single(p => p.Id == id).PublicId.ToString("N");
}
