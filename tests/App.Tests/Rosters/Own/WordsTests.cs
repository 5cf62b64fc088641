using System.Net;
using System.Text;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.Own;

public sealed class WordsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_person_reads_words_grounds_and_dates_and_never_a_value()
    {
        var (school, ana, browser) = await AnaAsync();
        await school.ResultsAsync(app, ana, ("QU", 4250), ("TH", 2250), ("SO", 3500));
        await browser.OpenAsync("/card");
        await browser.PressAsync("Send my card", ("share: Expectations", "on"));

        var answer = await browser.OpenAsync("/words");

        Assert.Contains("strength From results: 3 observations, Oct 2025 to Mar 2026.", Line(answer, "QU"), StringComparison.Ordinal);
        Assert.Contains("growth area From results: 3 observations, Oct 2025 to Mar 2026.", Line(answer, "TH"), StringComparison.Ordinal);
        Assert.Contains("steady From results: 3 observations", Line(answer, "SO"), StringComparison.Ordinal);
        Assert.Contains("You offered it on your card.", Line(answer, "EX"), StringComparison.Ordinal);
        Assert.Contains("not observed", Line(answer, "PS"), StringComparison.Ordinal);
        Assert.Contains("I could shareExpectations", answer.Text, StringComparison.Ordinal);
        foreach (var value in new[] { "4.25", "2.25", "4250", "2250", "3.5" })
        {
            Assert.DoesNotContain(value, answer.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_indicator_is_left_out_sealed_and_taken_back()
    {
        var (school, ana, browser) = await AnaAsync();
        await school.ResultsAsync(app, ana, ("QU", 4250), ("TH", 2250));
        await browser.OpenAsync("/words");

        var answer = await browser.PressAsync("Leave out: Thinking");

        Assert.Equal("Thinking is left out. Nothing about it is used or shown. You can use it again in its row.", answer.Says);
        Assert.Contains("Left out", Line(answer, "TH"), StringComparison.Ordinal);
        var row = await WordsAsync(ana);
        Assert.Equal("TH", Assert.Single(app.Vault.Open<List<string>>(Purpose.LeftOut, row.SealedLeftOut!)));
        Assert.DoesNotContain("TH\"", Encoding.Latin1.GetString(row.SealedLeftOut!), StringComparison.Ordinal);
        Assert.DoesNotContain(Words(row), w => w is { Indicator: "TH", WantsToGrow: not null });
        Assert.Equal(["Ana Ortiz > Ana Ortiz: "], await app.AuditAsync(school, "indicator.left-out"));

        var back = await browser.PressAsync("Use again: Thinking");

        Assert.Equal("Thinking is used again.", back.Says);
        Assert.Contains(Words(await WordsAsync(ana)), w => w is { Indicator: "TH", WantsToGrow: not null });
    }

    [Fact]
    public async Task Leaving_out_twice_is_leaving_out_once()
    {
        var (school, ana, browser) = await AnaAsync();
        await browser.OpenAsync("/words");

        await browser.PostAsync("/words?handler=LeaveOut", ("indicator", "TH"));
        await browser.OpenAsync("/words");
        await browser.PostAsync("/words?handler=LeaveOut", ("indicator", "TH"));

        Assert.Equal("TH", Assert.Single(app.Vault.Open<List<string>>(Purpose.LeftOut, (await WordsAsync(ana)).SealedLeftOut!)));
        Assert.Single(await app.AuditAsync(school, "indicator.left-out"));
        await browser.OpenAsync("/words");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/words?handler=LeaveOut", ("indicator", "LD"))).Status);
    }

    [Fact]
    public async Task Who_looked_is_listed_with_the_reason_and_rules_are_not()
    {
        var (school, ana, browser) = await AnaAsync();
        await browser.OpenAsync("/card");
        await browser.PressAsync("Send my card", ("work on: Questioning", "on"));
        var principal = await school.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/strengths?indicator=QU");
        await principal.OpenAsync($"/school/cards/{ana.PublicId:N}");
        await app.SaveAsync(new AuditEntry
        {
            At = Clock.Start, ActorId = school.Principal.Id, ActorName = "Renee Holt", Action = "rule.added", SchoolId = school.School.Id, Detail = "keep apart", Subjects = [new() { PersonId = ana.Id }],
        });

        var answer = await browser.OpenAsync("/words");

        Assert.Contains("Renee Holt opened names by indicator, to see who can share and who could grow.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Renee Holt opened your card.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Aug 3, 9:14 a.m. CT", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("apart", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_a_partner_has_changes_what_a_person_reads()
    {
        var (school, ana, browser) = await AnaAsync();
        var walt = await school.PersonAsync("Walt Greer");
        await school.ResultsAsync(app, ana, ("QU", 4250), ("TH", 2250));
        await school.PartnersAsync(app, school.Year.Id, ana, walt);
        var before = Shown(await browser.OpenAsync("/words"));

        await school.ResultsAsync(app, walt, ("QU", 1000), ("TH", 5000), ("SO", 5000));
        var his = await app.BrowserOfAsync(walt);
        await his.OpenAsync("/card");
        await his.PressAsync("Send my card", ("work on: Questioning", "on"), ("share: Thinking", "on"));
        await school.DeriveAsync(app);

        Assert.Equal(before, Shown(await browser.OpenAsync("/words")));
    }

    [Fact]
    public async Task Somebody_without_card_and_results_is_told_so_and_a_principal_has_no_such_page()
    {
        var (school, _, browser) = await AnaAsync();

        var answer = await browser.OpenAsync("/words");

        Assert.Contains("Nothing is known about you yet.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has opened words about you yet.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await school.PrincipalBrowserAsync()).OpenAsync("/words")).Status);
    }

    private async Task<(SchoolInTest School, Person Ana, Browser Browser)> AnaAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        return (school, ana, await app.BrowserOfAsync(ana));
    }

    private Task<OwnWords> WordsAsync(Person person) => app.WithDbAsync(db => db.OwnWords.SingleAsync(w => w.PersonId == person.Id));

    private IReadOnlyList<StoredWord> Words(OwnWords row) => app.Vault.Open<StoredWords>(Purpose.OwnWords, row.SealedWords!).Indicators;

    private static string Line(Answer answer, string code) =>
        string.Join(' ', answer.Page.QuerySelector("#i-" + code)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(Answer answer)
    {
        foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList())
        {
            token.Remove();
        }

        return answer.Page.QuerySelector("main")!.OuterHtml;
    }
}
