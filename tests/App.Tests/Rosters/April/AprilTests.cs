using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Rosters.April;

public sealed class AprilTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateTime spring = new(2027, 4, 6, 15, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime nextAugust = new(2027, 8, 3, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Answered_in_one_minute_from_home_it_is_sealed_and_can_be_changed()
    {
        var (pair, ana) = await InSpringAsync();
        await ana.OpenAsync("/home");
        await ana.FollowAsync("A partner next year?");

        var answer = await ana.PressAsync("Save", ("Someone new", "on"), ("Seeing each other teach", "on"), ("A goal we could see", "on"));

        Assert.Contains("You can change it until June 30, 2027.", answer.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("A partner next year?", (await ana.OpenAsync("/home")).Text, StringComparison.Ordinal);
        var card = await CardAsync(pair.Pair.Ana.Id);
        Assert.DoesNotContain("Watching", Encoding.UTF8.GetString(card.SealedAnswers), StringComparison.Ordinal);
        Assert.Equal((PartnerWish.SomeoneNew, "Watching, Goal"), (Open(card).Wish, string.Join(", ", Open(card).Helped)));
        await ana.OpenAsync("/april");
        await ana.PressAsync("Save", ("Again with Walt", "on"));
        Assert.Equal(PartnerWish.Again, Open(await CardAsync(pair.Pair.Ana.Id)).Wish);
    }

    [Fact]
    public async Task Nothing_chosen_is_refused_with_what_was_ticked_kept()
    {
        var (pair, ana) = await InSpringAsync();
        await ana.OpenAsync("/april");

        var refused = await ana.PressAsync("Save", ("Talking at a standing time", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Page.QuerySelector("#Form_Next_error"));
        Assert.NotNull(refused.Page.QuerySelector("input[value=Talking][checked]"));
        Assert.False(await app.WithDbAsync(db => db.AprilCards.AnyAsync(c => c.PersonId == pair.Pair.Ana.Id)));
    }

    [Fact]
    public async Task Before_april_the_page_says_when_it_opens_and_takes_nothing()
    {
        app.Clock.SetTo(Clock.Start);
        var pair = await IntroducedPair.MakeAsync(app);

        var page = await pair.Hers.OpenAsync("/april");

        Assert.Contains("This card opens on April 1, 2027", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pair.Hers.PostAsync("/april", ("Form.Next", "NoView"))).Status);
    }

    [Fact]
    public async Task Without_a_partner_this_year_there_is_nobody_to_have_again()
    {
        app.Clock.SetTo(spring);
        var school = await SchoolInTest.MakeAsync(app);
        var alone = await app.BrowserOfAsync(await school.PersonAsync("Cara Lane"));
        var page = await alone.OpenAsync("/april");

        Assert.DoesNotContain("Again", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await alone.PostAsync("/april", ("Form.Next", "Again"))).Status);
        Assert.StartsWith("Noted: not next year.", (await alone.PressAsync("Save", ("Not next year", "on"))).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_partner_and_the_principal_receive_the_same_bytes_whatever_was_answered()
    {
        var (pair, ana) = await InSpringAsync();
        var walt = await app.BrowserOfAsync(pair.Pair.Walt);
        var principal = await pair.School.PrincipalBrowserAsync();
        var before = await SeenAsync(walt, principal);

        await ana.OpenAsync("/april");
        await ana.PressAsync("Save", ("Someone new", "on"), ("Not much, this year", "on"));

        Assert.Equal(before, await SeenAsync(walt, principal));
    }

    [Fact]
    public async Task Next_august_the_wish_is_in_the_card_and_in_the_question_and_not_next_year_holds_everywhere()
    {
        var (pair, ana) = await InSpringAsync();
        await ana.OpenAsync("/april");
        await ana.PressAsync("Save", ("Someone new", "on"));
        var walt = await app.BrowserOfAsync(pair.Pair.Walt);
        await walt.OpenAsync("/april");
        await walt.PressAsync("Save", ("Not next year", "on"));
        var lead = await app.BrowserOfAsync(await pair.School.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/years");
        await lead.PressAsync("Open 2027-28");

        // Said after the year was opened: it counts as well.
        var cara = await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane"));
        await cara.OpenAsync("/april");
        await cara.PressAsync("Save", ("Not next year", "on"));
        await walt.OpenAsync("/april");
        await walt.PressAsync("Save", ("No view", "on"));
        app.Clock.SetTo(nextAugust);

        ana = await app.BrowserOfAsync(pair.Pair.Ana);
        Assert.NotNull((await ana.OpenAsync("/card")).Page.QuerySelector("input[value=SomeoneNew][checked]"));
        var question = (await LoadAsync(pair)).Question;
        Assert.Equal(Counterpart.Pairing.PartnerWish.SomeoneNew, question.People.Single(p => p.Id == pair.Pair.Ana.PublicId.ToString("N")).Wish);
        Assert.Equal([true, true, false], [.. new[] { "Ana Ortiz", "Walt Greer", "Cara Lane" }.Select(name => TakesPart(name, question).Result)]);

        async Task<bool> TakesPart(string name, Counterpart.Pairing.SchoolQuestion question)
        {
            var id = await app.WithDbAsync(db => db.People.Where(p => p.Name == name && p.DistrictId == pair.School.District.Id).Select(p => p.PublicId).SingleAsync());
            return question.People.Single(p => p.Id == id.ToString("N")).TakesPart;
        }
    }

    private async Task<(IntroducedPair Pair, Browser Ana)> InSpringAsync()
    {
        app.Clock.SetTo(Clock.Start);
        var pair = await IntroducedPair.MakeAsync(app);
        app.Clock.SetTo(spring);
        return (pair, await app.BrowserOfAsync(pair.Pair.Ana));
    }

    private async Task<LoadedSchool> LoadAsync(IntroducedPair pair)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var here = await scope.ServiceProvider.GetRequiredService<FindSchoolThisYear>().OfSchoolAsync(pair.School.School.Id, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<SchoolQuestions>().LoadAsync(here!, CancellationToken.None);
    }

    private static async Task<string> SeenAsync(Browser walt, Browser principal) =>
        (await walt.OpenAsync("/home")).Text + (await walt.OpenAsync("/april")).Text + (await principal.OpenAsync("/home")).Text + (await principal.OpenAsync("/school/people")).Text + (await principal.OpenAsync("/school/acts")).Text;

    private Task<AprilCard> CardAsync(long person) => app.WithDbAsync(db => db.AprilCards.AsNoTracking().SingleAsync(c => c.PersonId == person));

    private AprilAnswers Open(AprilCard card) => app.Vault.Open<AprilAnswers>(Purpose.Cards, card.SealedAnswers);
}
