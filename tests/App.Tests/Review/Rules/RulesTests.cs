using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Rosters;
using Counterpart.App.Tests.Support;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;
using RuleKind = Counterpart.App.Review.RuleKind;

namespace Counterpart.App.Tests.Review.Rules;

public sealed class RulesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_rule_is_set_for_two_people_and_a_new_word_replaces_it()
    {
        var (school, browser) = await OpenAsync();

        var set = await browser.PressAsync("Add the rule", ("One teacher", "Walt Greer"), ("And another", "Ana Ortiz"), ("Always together", "on"));

        Assert.Equal("Walt Greer and Ana Ortiz are always together. This counts from the next run.", set.Says);
        await browser.PressAsync("Add the rule", ("One teacher", "Ana Ortiz"), ("And another", "Walt Greer"), ("Prefer together", "on"));
        Assert.Equal(RuleKind.Prefer, Assert.Single(await RulesAsync(school)).Kind);
    }

    [Fact]
    public async Task The_same_person_twice_is_refused_beside_the_field()
    {
        var (school, browser) = await OpenAsync();

        var refused = await browser.PressAsync("Add the rule", ("One teacher", "Ana Ortiz"), ("And another", "Ana Ortiz"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Choose two different teachers.", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await RulesAsync(school));
    }

    [Fact]
    public async Task Rules_that_cannot_hold_together_are_named_in_words()
    {
        var (school, browser) = await OpenAsync();
        await school.RuleAsync("Ana Ortiz", "Walt Greer", RuleKind.Always);
        await school.RuleAsync("Walt Greer", "Erin Walsh", RuleKind.Always);
        await school.RuleAsync("Ana Ortiz", "Erin Walsh", RuleKind.Never);

        var page = await browser.OpenAsync("/school/matches/rules");

        Assert.Contains("One thing cannot hold as it stands", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz and Erin Walsh are tied together by your always rules and kept apart by another.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_rule_asks_for_a_new_run()
    {
        var (school, browser) = await OpenAsync();
        await school.RuleAsync("Ana Ortiz", "Walt Greer", RuleKind.Never);
        await school.BoardAsync();
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await browser.OpenAsync("/school/matches/rules");

        await browser.PressAsync("Remove: Ana Ortiz and Walt Greer");

        Assert.Empty(await RulesAsync(school));
        Assert.Contains("Changed since this run: 1 rule.", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_apart_two_who_are_together_now_asks_to_look_at_them()
    {
        var (school, browser) = await OpenAsync();
        await school.BoardAsync();
        await browser.OpenAsync("/school/matches/rules");

        var set = await browser.PressAsync("Add the rule", ("One teacher", "Ana Ortiz"), ("And another", "Walt Greer"), ("Keep apart", "on"));

        Assert.Contains("They are together in the draft now", set.Says, StringComparison.Ordinal);
        Assert.Contains("One of your rules says otherwise.", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_kept_and_used_by_the_run_that_follows()
    {
        var school = await ReviewSchool.OfManyAsync(app, 9);
        var browser = await school.School.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/matches/rules");

        var ran = await browser.PressAsync("Save and run again", ("A group of three is fine", "off"), ("Near in grade and subject", "5"), ("Time to meet", "0"));

        Assert.Contains("One person has no partner yet", ran.Text, StringComparison.Ordinal);
        Assert.Contains("your settings have no group of three", ran.Text, StringComparison.Ordinal);
        var text = await app.WithDbAsync(db => db.MatchRuns.Where(r => r.SchoolId == school.School.School.Id).Select(r => r.Settings).SingleAsync());
        Assert.Equal((5, 0), (PairingSettings.Parse(text).Emphases.Near, PairingSettings.Parse(text).Emphases.Time));
        var page = await browser.OpenAsync("/school/matches/rules");
        Assert.Equal("5", page.Page.QuerySelector("#Settings_Near option[selected]")!.TextContent);
    }

    [Fact]
    public async Task Another_choice_of_observations_makes_words_anew_and_is_on_record()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var id = school.People["Ana Ortiz"].Id;
        await school.ObservedAsync("Ana Ortiz", ("FEED", 2000, new(2025, 10, 14)), ("FEED", 3000, new(2026, 1, 12)), ("FEED", 5000, new(2026, 4, 2)), ("TH", 4500, new(2024, 10, 1)), ("TH", 4500, new(2026, 4, 2)));
        await school.School.DeriveAsync(app);
        var browser = await school.School.PrincipalBrowserAsync();
        var own = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        Assert.Contains("3 observations, Oct 2025 to Apr 2026.", (await own.OpenAsync("/words")).Text, StringComparison.Ordinal);

        await browser.OpenAsync("/school/matches/rules");
        var saved = await browser.PressAsync("Save", ("The last observation", "on"));

        Assert.Equal("Saved. Everybody’s words were made anew. Suggestions change with the next run.", saved.Says);
        var page = await own.OpenAsync("/words");
        Assert.Contains("For each indicator the last observation counts.", page.Text, StringComparison.Ordinal);
        Assert.Contains("From results: 1 observation, Apr 2026.", page.Text, StringComparison.Ordinal);
        Assert.Equal("LastObservation", await app.WithDbAsync(db => db.Audit.Where(a => a.SchoolId == school.School.School.Id && a.Action == "pooling.changed").Select(a => a.Detail).SingleAsync()));

        await browser.PressAsync("Save", ("The most recent year with at least 2", "on"));
        Assert.Equal((3, 0), (await ObservedAsync(id, "FEED"), await ObservedAsync(id, "TH")));
    }

    [Fact]
    public async Task A_run_keeps_the_choice_of_observations_and_the_board_says_when_it_changed()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        await school.BoardAsync();
        var browser = await school.School.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/matches/rules");

        await browser.PressAsync("Save", ("The last observation", "on"));
        Assert.Contains("Changed since this run: your settings.", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);

        await browser.OpenAsync("/school/matches/rules");
        await browser.PressAsync("Save and run again");
        Assert.Equal(PoolingKind.LastObservation, await app.WithDbAsync(db => db.MatchRuns.Where(r => r.SchoolId == school.School.School.Id).OrderBy(r => r.Id).Select(r => r.Pooling).LastAsync()));
    }

    [Fact]
    public async Task Rules_are_closed_to_teachers_to_unticked_delegates_and_to_strangers()
    {
        var (school, browser) = await OpenAsync();
        var rule = await school.RuleAsync("Ana Ortiz", "Walt Greer", RuleKind.Never);
        var teacher = await app.BrowserOfAsync(school.People["Ana Ortiz"]);
        var unticked = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, "", "", "", May.ReviewMatches));
        var stranger = await (await ReviewSchool.OfFourAsync(app)).School.PrincipalBrowserAsync();
        await stranger.OpenAsync("/school/matches/rules");

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/matches/rules")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await unticked.OpenAsync("/school/matches/rules")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/school/matches/rules?handler=Remove", ("rule", rule.PublicId.ToString()))).Status);
        Assert.Single(await RulesAsync(school));
        Assert.NotNull(browser);
    }

    private async Task<(ReviewSchool School, Browser Browser)> OpenAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.School.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/matches/rules");
        return (school, browser);
    }

    private async Task<int> ObservedAsync(long person, string indicator)
    {
        var words = await app.WithDbAsync(db => db.OwnWords.Where(w => w.PersonId == person).Select(w => w.SealedWords!).SingleAsync());
        return app.Vault.Open<StoredWords>(Purpose.OwnWords, words).Indicators.Single(i => i.Indicator == indicator).ObservationCount;
    }

    private Task<List<PersonRule>> RulesAsync(ReviewSchool school) =>
        app.WithDbAsync(db => db.PersonRules.AsNoTracking().Where(r => r.SchoolId == school.School.School.Id).ToListAsync());
}
