using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>From finalized pairs to answers: what is sent, what stays, and what a partner never sees.</summary>
public sealed class IntroductionWalk(AugustWalk august, OpenedSchool school, Hand hand)
{
    private static readonly string[] halves = ["one", "two"];
    private Guid pair;
    private IReadOnlyList<(long Id, string Name)> people = [];

    private IPage Page => hand.Page;

    /// <summary>17: expectations of one pair change its own letters and no other.</summary>
    public async Task ChangeExpectationsOfOneAsync()
    {
        await ChoosePairAsync();
        var before = await LettersAsync();
        await hand.GoAsync($"/school/introductions/{pair.InAddress()}/expect");
        await hand.TypeAsync("Observe each other, times each a semester", "7");
        await hand.PressAsync("Save for this partnership");
        var after = await LettersAsync();
        Assert.Equal(61, after.Count);
        Assert.Equal(2, after.Except(before, StringComparer.Ordinal).Count());
    }

    /// <summary>15: one conversation sends nothing and makes nothing ready; after both, Send makes exactly two emails.</summary>
    public async Task TalkAndSendAsync()
    {
        foreach (var (_, name) in people)
        {
            Assert.Equal(0, await august.ReadAsync(db => db.Outbox.CountAsync()));
            await hand.GoAsync("/school/introductions");
            Assert.Equal(0, await Page.GetByText("Ready to be introduced").CountAsync());
            await hand.GoAsync($"/school/introductions/{pair.InAddress()}/talk");
            var part = Page.Locator("section.paper").Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = name }) });
            foreach (var box in await part.GetByRole(AriaRole.Checkbox).AllAsync())
            {
                await box.CheckAsync();
            }

            await hand.ClickAsync(part.GetByRole(AriaRole.Button));
        }

        await hand.GoAsync("/school/introductions");
        Assert.Equal(0, await august.ReadAsync(db => db.Outbox.CountAsync()));
        await hand.PressAsync("Send 2 emails");
        Assert.Equal(people.Select(p => p.Id).Order(), await august.ReadAsync(db => db.Outbox.OrderBy(m => m.PersonId).Select(m => m.PersonId!.Value).ToListAsync()));
    }

    /// <summary>16: one Letter page for each, with what was agreed and without a figure of the results.</summary>
    public async Task LettersAreOnePageAsync()
    {
        await hand.GoAsync($"/school/introductions/letters?pair={pair.InAddress()}&all=on");
        var letters = await Page.Locator("article.letter").AllInnerTextsAsync();
        Assert.Equal(halves.Length, letters.Count);
        Assert.All(letters, letter =>
        {
            foreach (var said in new[] { "How you were matched", "What I hope you will do", "What I will do", "Who sees what" })
            {
                Assert.Contains(said, letter, StringComparison.Ordinal);
            }

            Assert.DoesNotContain(JourneyFiles.Figures, figure => letter.Contains(figure, StringComparison.Ordinal));
        });
        var pdf = await Page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });
        Assert.Equal(halves.Length, System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1);
    }

    /// <summary>18: who would like to talk first changes nothing a partner sees and is one line for the principal. 10: no teacher comes across the rule.</summary>
    public async Task TalkFirstIsPrivateAsync()
    {
        var (one, two) = (await school.TeacherAsync(people[0].Id, people[0].Name), await school.TeacherAsync(people[1].Id, people[1].Name));
        var before = await SeenByAsync(two);
        await one.GoAsync($"/partnership/{pair.InAddress()}/invitation");
        await one.ChooseAsync("like to talk with");
        await one.PressAsync("Send my answer");
        await Assertions.Expect(one.Page.Locator("#status")).ToContainTextAsync("Your partner sees nothing of it");
        Assert.Equal(before, await SeenByAsync(two));
        Assert.DoesNotContain("apart", before, StringComparison.OrdinalIgnoreCase);
        await hand.GoAsync("/school/introductions");
        Assert.Equal(people[0].Name, await Page.Locator("section:has(#talk-head) dt").InnerTextAsync());
        await one.Page.Context.CloseAsync();
        await two.Page.Context.CloseAsync();
    }

    /// <summary>28: with everybody introduced, each pair is due once in a round, and five in a school week at most.</summary>
    public async Task CheckInsAreSpreadAsync(ServedApp app)
    {
        app.SetTo(new(2026, 9, 1, 15, 0, 0, TimeSpan.Zero));
        var introduced = new DateTime(2026, 8, 20, 15, 0, 0, DateTimeKind.Utc);
        var pairs = await august.ReadAsync(db => db.Partnerships.ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, introduced)));
        var principal = await august.ReadAsync(db => db.People.Where(p => p.Email == "renee.holt@cedar.example").Select(p => new { p.Id, p.Name }).SingleAsync());
        var renee = await school.TeacherAsync(principal.Id, principal.Name);
        await renee.GoAsync("/school/year");
        var rest = renee.Page.Locator("details", new() { HasText = "Later in this round" });
        await rest.Locator("summary").ClickAsync();
        var weeks = (await rest.Locator("td[data-label=Due]").AllInnerTextsAsync()).CountBy(week => week).ToDictionary(w => w.Key, w => w.Value);
        var now = await renee.Page.Locator("section[aria-labelledby=due-head] > form table tbody tr").CountAsync();
        Assert.Equal(pairs, now + weeks.Values.Sum());
        Assert.InRange(weeks.Values.Append(now).Max(), 1, 5);
        await renee.Page.Context.CloseAsync();
    }

    private async Task<string> SeenByAsync(Hand teacher)
    {
        var all = "";
        foreach (var path in new[] { "/home", $"/partnership/{pair.InAddress()}/invitation", "/words" })
        {
            await teacher.GoAsync(path);
            all += await teacher.Page.Locator("main").InnerTextAsync();
        }

        return all;
    }

    private async Task<IReadOnlyList<string>> LettersAsync()
    {
        await hand.GoAsync("/school/introductions/letters?all=on");
        return await Page.Locator("article.letter").AllInnerTextsAsync();
    }

    /// <summary>Two people with email addresses.</summary>
    private async Task ChoosePairAsync()
    {
        var seats = await august.ReadAsync(db => db.PartnershipSeats.Where(s => s.PersonId != null)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.PartnershipId, s.Partnership!.PublicId, p.Id, p.Name, p.Email }).ToListAsync());
        var chosen = seats.GroupBy(s => s.PartnershipId).First(g => g.Count() == 2 && g.All(s => s.Email != null));
        (pair, people) = (chosen.First().PublicId, [.. chosen.Select(s => (s.Id, s.Name))]);
    }
}
