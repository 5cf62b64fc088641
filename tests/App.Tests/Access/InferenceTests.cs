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
        var principal = await school.PrincipalBrowserAsync();
        foreach (var (name, first) in new[] { ("Ana Ortiz", "Ana"), ("Walt Greer", "Walt") })
        {
            await principal.OpenAsync(pair.Address + "/talk");
            await principal.PressAsync(
                $"Save for {name}", ($"I talked with {first}", "on"), ($"{first} agrees to the focus", "on"), ($"{first} agrees that the letters say", "on"));
        }

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

        // The principal's look at the letters is itself a thing the person may read about: it is left out of the comparison, and made only once.
        received.Add(await LetterAsync(school, person));
        var mail = await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == person.Id));
        return string.Join('\n', received.Append(mail.ToString(CultureInfo.InvariantCulture)));
    }

    private async Task<string> LetterAsync(SchoolInTest school, Person person)
    {
        var looks = await app.WithDbAsync(db => db.Audit.MaxAsync(a => (long?)a.Id)) ?? 0;
        var letters = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/letters?all=on");
        await app.WithDbAsync(db => db.Audit.Where(a => a.Id > looks).ExecuteDeleteAsync());
        return letters.Page.QuerySelector($"#letter-{person.PublicId:N}")?.InnerHtml ?? "no letter";
    }

    private static string WithoutTokens(Answer answer)
    {
        foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList())
        {
            token.Remove();
        }

        return answer.Page.DocumentElement.OuterHtml;
    }
}
