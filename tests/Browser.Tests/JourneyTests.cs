using System.Text;
using Counterpart.App.Data;
using Counterpart.Browser.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests;

/// <summary>A real install from the console to printed letters, as a state lead and a principal walk it.</summary>
public sealed class JourneyTests(Tour tour)
{
    private const int MostClicks = 90;

    [Fact]
    public async Task A_principal_comes_from_an_empty_school_to_thirty_partnerships_in_90_clicks()
    {
        await using var app = new ServedApp(demo: false);
        var hand = await new OpenedSchool(app, await tour.Browser).BeginAsync();

        await OpenedSchool.BringRosterAsync(hand);
        await OpenedSchool.BringResultsAsync(hand);
        await AddSeatAsync(hand);
        await SuggestAsync(hand);
        await FinalizeAsync(hand);

        Assert.InRange(hand.Clicks, 1, MostClicks);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        Assert.Equal(30, await db.Partnerships.CountAsync());
        Assert.Equal(0, await db.Outbox.CountAsync());
        await LettersAreFitToPrintAsync(hand);
        await hand.Page.Context.CloseAsync();
    }

    private static async Task AddSeatAsync(Hand hand)
    {
        await hand.FollowAsync("See your people");
        await hand.FollowAsync("Add a vacant seat");
        await hand.TypeAsync("Which seat", "7 Science, to be hired");
        await hand.PressAsync("Save this seat");
    }

    private static async Task SuggestAsync(Hand hand)
    {
        await hand.FollowAsync("Partners");
        await hand.PressAsync("Run suggestions");
        Assert.StartsWith("30 suggested partnerships.", await hand.HeadingAsync(), StringComparison.Ordinal);
    }

    /// <summary>The ready ones at once, and one look at each of the others.</summary>
    private static async Task FinalizeAsync(Hand hand)
    {
        await hand.PressAsync("ready pairs as good");
        var toLookAt = hand.Page.Locator("article.facing");
        for (var left = await toLookAt.CountAsync(); left > 0; left--)
        {
            await hand.ClickAsync(toLookAt.First.GetByRole(AriaRole.Button, new() { Name = "Looks good" }));
            await Assertions.Expect(toLookAt).ToHaveCountAsync(left - 1);
        }

        await hand.FollowAsync("Check and finalize");
        await hand.PressAsync("Finalize 30 partnerships");
        Assert.Equal("30 partnerships finalized", await hand.HeadingAsync());
    }

    /// <summary>One sheet for each person, and no figure of the results on any of them.</summary>
    private static async Task LettersAreFitToPrintAsync(Hand hand)
    {
        await hand.GoAsync("/school/introductions/letters?all=on");
        var letters = await hand.Page.Locator("article.letter").AllInnerTextsAsync();
        var pdf = await hand.Page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });

        Assert.Equal(59, letters.Count);
        Assert.Equal(59, Pages(pdf));
        Assert.All(letters, letter => Assert.DoesNotContain(JourneyFiles.Figures, figure => letter.Contains(figure, StringComparison.Ordinal)));
    }

    private static int Pages(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
