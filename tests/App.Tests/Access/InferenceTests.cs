using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

/// <summary>With the pair, the agreed focus and the agreed lines held fixed, nothing a partner has or is kept apart from changes a byte of what a person receives.</summary>
public sealed class InferenceTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Nothing_a_partner_has_changes_a_byte_of_any_page_or_letter()
    {
        var (school, pair) = await AgreedPairAsync();
        var before = await ReceivedByAsync(school, pair.Ana);

        await school.ResultsAsync(app, pair.Walt, ("QU", 1000), ("TH", 5000), ("SO", 5000), ("LS", 1000));
        var his = await app.BrowserOfAsync(pair.Walt);
        await his.OpenAsync("/card");
        await his.PressAsync("Send my card", ("work on: Questioning", "on"), ("share: Thinking", "on"));
        await school.DeriveAsync(app);

        Assert.Equal(before, await ReceivedByAsync(school, pair.Ana));
    }

    [Fact]
    public async Task Being_kept_apart_shows_on_no_page_and_in_no_letter_of_either_person()
    {
        var (school, pair) = await AgreedPairAsync();
        var cara = await school.PersonAsync("Cara Lane");
        var (hers, his) = (await ReceivedByAsync(school, pair.Ana), await ReceivedByAsync(school, cara));
        var principal = await school.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/matches/rules");

        await principal.PressAsync("Add the rule", ("One teacher", "Ana Ortiz"), ("And another", "Cara Lane"), ("Keep apart", "on"));

        Assert.Equal(1, await app.WithDbAsync(db => db.PersonRules.CountAsync(r => r.SchoolId == school.School.Id)));
        Assert.Equal(hers, await ReceivedByAsync(school, pair.Ana));
        Assert.Equal(his, await ReceivedByAsync(school, cara));
    }

    [Theory]
    [InlineData("Yes, let’s start")]
    [InlineData("first")]
    [InlineData("Not this year")]
    public async Task What_a_person_answers_changes_no_byte_of_what_the_partner_receives(string answer)
    {
        var (school, pair) = await AgreedPairAsync();
        var before = await ReceivedByAsync(school, pair.Walt);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);

        await hers.PressAsync("Send my answer", (answer, "on"));

        Assert.Equal(1, await app.WithDbAsync(db => db.PartnershipSeats.CountAsync(s => s.PersonId == pair.Ana.Id && s.AnsweredAt != null)));
        Assert.Equal(before, await ReceivedByAsync(school, pair.Walt));
    }

    [Fact]
    public async Task Not_this_year_of_a_colleague_shows_on_no_page_of_anybody_else()
    {
        var (school, pair) = await AgreedPairAsync();
        var cara = await school.PersonAsync("Cara Lane");
        var before = await ReceivedByAsync(school, pair.Ana);
        var hers = await app.BrowserOfAsync(cara);
        await hers.OpenAsync("/card");

        await hers.PressAsync("Send my card", ("Not this year", "on"));

        Assert.Equal(TakingPart.NotThisYear, await app.WithDbAsync(db => db.Participations.Where(p => p.PersonId == cara.Id).Select(p => p.Answer).SingleAsync()));
        Assert.Equal(before, await ReceivedByAsync(school, pair.Ana));
    }

    private async Task<(SchoolInTest School, FinalizedPair Pair)> AgreedPairAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await school.ResultsAsync(app, pair.Ana, ("QU", 4250), ("LS", 2250));
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());
        return (school, pair);
    }

    /// <summary>Every page a teacher may open, as this one reads it, the letter, and the mail.</summary>
    private async Task<string> ReceivedByAsync(SchoolInTest school, Person person)
    {
        List<string> received = [];
        var browser = await app.BrowserOfAsync(person);
        foreach (var row in PermissionRow.ReadFile().Where(r => r is { Verb: "GET", Id: "" } && r.CellOf(Role.Teacher) == "allow" && r.Route is not ("/demo" or "/settings")))
        {
            received.Add($"{row.Route}: {WithoutTokens(await browser.OpenAsync(row.Route))}");
        }

        foreach (var id in await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.PersonId == person.Id).Select(s => s.Partnership!.PublicId).ToListAsync()))
        {
            foreach (var page in new[] { "", "/invitation", "/start", "/goal", "/log", "/step", "/totals", "/observe", "/plan" })
            {
                received.Add($"{page}: {WithoutTokens(await browser.OpenAsync($"/partnership/{id:N}{page}"))}");
            }

            received.Add(await PrincipalsAsync(school, $"/school/introductions/{id:N}/preview", $"#mail-{person.PublicId:N}"));
            received.Add(await PrincipalsAsync(school, "/school/introductions/letters?all=on&kind=pair", $"#pair-{id:N}"));
        }

        received.Add(await PrincipalsAsync(school, "/school/introductions/letters?all=on", $"#letter-{person.PublicId:N}"));
        var mail = await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == person.Id));
        return string.Join('\n', received.Append(mail.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>What the principal would send or print now. The look is itself a thing the person may read about: it is left out of the comparison.</summary>
    private async Task<string> PrincipalsAsync(SchoolInTest school, string path, string part)
    {
        var looks = await app.WithDbAsync(db => db.Audit.MaxAsync(a => (long?)a.Id)) ?? 0;
        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync(path);
        await app.WithDbAsync(db => db.Audit.Where(a => a.Id > looks).ExecuteDeleteAsync());
        return answer.Page.QuerySelector(part)?.InnerHtml ?? "nothing";
    }

    private static string WithoutTokens(Answer answer)
    {
        foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken], input[name$=SendKey]").ToList())
        {
            token.Remove();
        }

        return answer.Page.DocumentElement.OuterHtml;
    }
}
