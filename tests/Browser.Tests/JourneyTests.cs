using System.Text;
using Counterpart.App.Access;
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
        await OpenSchoolAsync(app);
        var hand = await SignedInAsync(app, "renee.holt@cedar.example", "Principal", "710-0015");

        await BringRosterAsync(hand);
        await BringResultsAsync(hand);
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

    /// <summary>What the state does first, through its own pages.</summary>
    private async Task OpenSchoolAsync(ServedApp app)
    {
        var hand = await SignedInAsync(app, "pat@state.example", "StateLead", "TN");
        await hand.GoAsync("/state/schools");
        await hand.TypeAsync("District number", "710");
        await hand.TypeAsync("District name", "Cedar Fork County Schools");
        await hand.TypeAsync("School number", "0015");
        await hand.TypeAsync("School name", "Cedar Hollow Middle School");
        await hand.PressAsync("Add this school");
        await hand.GoAsync("/state");
        await hand.FollowAsync("Cedar Hollow Middle School");
        await hand.TypeAsync("Signed on", "05/01/2026");
        await hand.PressAsync("Record agreement");
        await hand.PressAsync("Opt the school in");
        Assert.Contains("The school takes part.", await hand.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await hand.Page.Context.CloseAsync();
    }

    private async Task<Hand> SignedInAsync(ServedApp app, string email, string role, string place)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using var said = new StringWriter();
        await scope.ServiceProvider.GetRequiredService<InviteCommand>().RunAsync([email, "--role", role, "--scope", place], said, TextWriter.Null, CancellationToken.None);
        var hand = new Hand(await (await tour.Browser).OpenAsync(app.Address));
        await hand.GoAsync("/sign-in/code");
        await hand.TypeAsync("Email address", email);
        await hand.Page.GetByLabel("Six-digit code").FillAsync(said.ToString().Split("Code: ")[1][..7]);
        await hand.ChooseAsync("My own device");
        await hand.PressAsync("Sign in");
        return hand;
    }

    private static async Task BringRosterAsync(Hand hand)
    {
        await hand.GoAsync("/school");
        await hand.FollowAsync("Use your own files");
        await hand.FollowAsync("Choose a file");
        await hand.ChooseAsync("Roster");
        await hand.TakeFileAsync("File", "staff.csv", JourneyFiles.Roster());
        await hand.PressAsync("Check this file");
        await hand.Page.GetByLabel("Gr of Omar Diaz").FillAsync("7;8");
        await hand.Page.GetByLabel("Staff_ID of Shauna Lee").FillAsync("CH1041");
        await hand.ClickAsync(hand.Page.GetByLabel("Save without it"));
        await hand.PressAsync("Fix and check again");
        await hand.PressAsync("Save 59 rows now");
    }

    private static async Task BringResultsAsync(Hand hand)
    {
        await hand.FollowAsync("Choose another file");
        await hand.ChooseAsync("Results");
        await hand.TakeFileAsync("File", "results.csv", JourneyFiles.Results());
        await hand.PressAsync("Check this file");
        await hand.PressAsync("Save");
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
