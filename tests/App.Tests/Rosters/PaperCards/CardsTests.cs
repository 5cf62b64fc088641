using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Rosters.PaperCards;

public sealed class CardsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Save = "Save this card";

    [Fact]
    public async Task The_office_types_in_a_paper_card_and_it_says_how_it_came()
    {
        var (school, ana, browser) = await OpenAsync();

        var answer = await browser.PressAsync(Save, ("share: Questioning", "on"), ("work on: Thinking", "on"));

        Assert.Equal("The card of Ana Ortiz is typed in.", answer.Says);
        var card = (await app.CardOfAsync(ana))!;
        Assert.Equal((CardCameBy.PaperTypedIn, school.Principal.Id), (card.CameBy, card.EnteredById));
        Assert.Equal("TH", Assert.Single(app.Vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers).WorkOn));
        Assert.Equal(["Renee Holt > Ana Ortiz: typed in from paper"], await app.AuditAsync(school, "card.saved"));
        Assert.Empty(await app.AuditAsync(school, "words.viewed"));
    }

    [Fact]
    public async Task Opening_a_card_that_is_in_is_recorded_once_a_view()
    {
        var (school, ana, browser) = await OpenAsync();
        await browser.PressAsync(Save, ("share: Questioning", "on"));

        var answer = await browser.OpenAsync(Path(ana));

        Assert.NotNull(answer.Page.QuerySelector("input[name='Card.Share'][value=QU][checked]"));
        Assert.Contains("It is shown below; this view is recorded.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Renee Holt > Ana Ortiz: cards"], await app.AuditAsync(school, "words.viewed"));
    }

    [Fact]
    public async Task A_delegate_without_words_types_in_but_never_reads()
    {
        var (school, ana, browser) = await OpenAsync();
        await browser.PressAsync(Save, ("share: Questioning", "on"));
        var office = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople));

        var answer = await office.OpenAsync(Path(ana));

        Assert.Empty(answer.Page.QuerySelectorAll("[checked]:not([value=NoView])"));
        Assert.Contains("It stays closed to you.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await app.AuditAsync(school, "words.viewed"));
        Assert.Equal("The card of Ana Ortiz is typed in.", (await office.PressAsync(Save, ("share: Thinking", "on"))).Says);
    }

    [Fact]
    public async Task A_paper_with_three_ticks_is_refused_with_everything_kept()
    {
        var (_, ana, browser) = await OpenAsync();

        var answer = await browser.PressAsync(Save, ("work on: Questioning", "on"), ("work on: Thinking", "on"), ("work on: Assessment", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Pick up to two to work on. You picked 3.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, answer.Page.QuerySelectorAll("input[name='Card.WorkOn'][checked]").Length);
        Assert.Null(await app.CardOfAsync(ana));
    }

    [Fact]
    public async Task A_strangers_card_is_not_there_and_a_teachers_door_is_shut()
    {
        var (school, ana, _) = await OpenAsync();
        var other = await SchoolInTest.MakeAsync(app);
        var browser = await other.PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Path(ana))).Status);
        await browser.OpenAsync("/school/people/add");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Path(ana), ("Card.Share", "QU"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/school/cards/{other.Principal.PublicId:N}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(await school.PersonAsync("Walt Greer"))).OpenAsync(Path(ana))).Status);
        Assert.Null(await app.CardOfAsync(ana));
    }

    private static string Path(Person person) => $"/school/cards/{person.PublicId:N}";

    private async Task<(SchoolInTest School, Person Ana, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(Path(ana));
        return (school, ana, browser);
    }
}
