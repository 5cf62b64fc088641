using Counterpart.Browser.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests;

/// <summary>What a teacher types in a hallway without a connection.</summary>
public sealed class OfflineTests(Tour tour)
{
    private const string Words = "We tried wait time in third period";
    private static readonly DateTimeOffset tuesday = new(2026, 10, 20, 15, 0, 0, TimeSpan.Zero);
    private const string Kept = "Object.keys(localStorage).filter(k => k.startsWith('kept ')).map(k => localStorage[k]).join()";

    [Fact]
    public async Task On_an_own_device_a_log_waits_for_the_connection_and_is_saved_once()
    {
        await using var app = new ServedApp(at: tuesday);
        var hand = await AnaAsync(app, isOwnDevice: true);
        var before = await CountAsync(app);
        await TypeAsync(hand);
        await hand.Page.Context.SetOfflineAsync(true);
        await hand.PressAsync("Save");
        await Assertions.Expect(hand.Page.Locator("[data-told]")).ToContainTextAsync("No connection. 7 words are kept on this device");
        Assert.Contains(Words, await hand.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
        Assert.DoesNotContain("Focus", await hand.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(app));

        await hand.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(hand.Page.Locator("#status")).ToContainTextAsync("Logged");
        Assert.Equal(before + 1, await CountAsync(app));
        Assert.Equal("", await hand.Page.EvaluateAsync<string>(Kept));
        await hand.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_log_kept_when_the_page_was_closed_is_offered_on_the_next_page_and_goes_out_from_there()
    {
        await using var app = new ServedApp(at: tuesday);
        var hand = await AnaAsync(app, isOwnDevice: true);
        var before = await CountAsync(app);
        await TypeAsync(hand);
        await hand.Page.Context.SetOfflineAsync(true);
        await hand.PressAsync("Save");
        await hand.Page.Locator("[data-told]").WaitForAsync();
        var page = await hand.Page.Context.NewPageAsync();
        await hand.Page.CloseAsync();
        await page.Context.SetOfflineAsync(false);

        await page.GotoAsync("/home");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open it and send it" }).ClickAsync();

        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Logged");
        Assert.Equal(before + 1, await CountAsync(app));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_log_sent_after_the_session_ended_is_kept_for_the_next_sign_in()
    {
        await using var app = new ServedApp(at: tuesday);
        var hand = await AnaAsync(app, isOwnDevice: true);
        await TypeAsync(hand);
        await app.ReadAsync(db => db.Sessions.ExecuteDeleteAsync());

        await hand.PressAsync("Save");

        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("Sign in");
        Assert.Contains(Words, await hand.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
        await hand.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_shared_device_the_page_says_so_and_nothing_stays_in_the_browser()
    {
        await using var app = new ServedApp(at: tuesday);
        var hand = await AnaAsync(app, isOwnDevice: false);
        await TypeAsync(hand);
        await hand.Page.Context.SetOfflineAsync(true);
        await hand.PressAsync("Save");
        await Assertions.Expect(hand.Page.Locator("[data-told]")).ToContainTextAsync("Not saved yet. Do not close this page.");
        Assert.Equal(Words, await hand.Page.GetByLabel("Note").InputValueAsync());
        Assert.Equal("", await hand.Page.EvaluateAsync<string>(Kept));

        await hand.Page.Context.SetOfflineAsync(false);
        await hand.PressAsync("Sign out");
        Assert.Equal(0, await hand.Page.EvaluateAsync<int>("localStorage.length"));
        await hand.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Notes_of_an_observation_keep_themselves_as_a_draft_and_can_be_shared_after()
    {
        await using var app = new ServedApp(at: tuesday);
        var hand = await AnaAsync(app, isOwnDevice: true);
        var (address, notes) = await ObservationAsync(app, hand);
        await hand.GoAsync(address);
        var facts = hand.Page.GetByLabel("What I saw and heard");

        await facts.FillAsync("10:02 four students answered each other");
        await hand.Page.GetByLabel("I wondered").FocusAsync();
        await Assertions.Expect(hand.Page.Locator("[data-told]")).ToContainTextAsync("Draft kept at");
        await facts.FillAsync("10:02 four students answered each other, 10:05 a fifth");
        await hand.Page.GetByLabel("I wondered").FocusAsync();
        await Assertions.Expect(hand.Page.Locator("#notes [name='Form.Version']")).ToHaveValueAsync("2");
        Assert.Equal((2, false), await notes());

        await hand.Page.GetByLabel("One thing to try").FillAsync("Wait five seconds");
        await hand.ClickAsync(hand.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Share with") }));

        await Assertions.Expect(hand.Page.Locator("#status")).ToContainTextAsync("Shared");
        Assert.True((await notes()).IsShared);
        await hand.Page.Context.CloseAsync();
    }

    private async Task<Hand> AnaAsync(ServedApp app, bool isOwnDevice) => await app.OfAsync(await tour.Browser, "Ana Ortiz", isOwnDevice);

    private static async Task TypeAsync(Hand hand)
    {
        await hand.GoAsync("/m");
        await hand.ChooseAsync("15 minutes");
        await hand.ClickAsync(hand.Page.GetByText("Used to, next step, note"));
        await hand.Page.GetByLabel("Note").FillAsync(Words);
    }

    private static Task<int> CountAsync(ServedApp app) => app.ReadAsync(db => db.Meetings.CountAsync());

    /// <summary>An observation of today that Ana writes about; how often her notes were saved, and whether they are shared.</summary>
    private static async Task<(string Address, Func<Task<(int Version, bool IsShared)>> Notes)> ObservationAsync(ServedApp app, Hand hand)
    {
        await hand.GoAsync("/m");
        await hand.GoAsync(new Uri(hand.Page.Url).AbsolutePath.Replace("/log", "/observe", StringComparison.Ordinal));
        await hand.ChooseAsync("You see a class of");
        await hand.TypeAsync("Day", "2026-10-20");
        await hand.Page.GetByLabel("Period").SelectOptionAsync("");
        await hand.TypeAsync("Or from", "7:00");
        await hand.TypeAsync("Minutes", "20");
        await hand.PressAsync("Plan it");
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("Your notes");
        var address = new Uri(hand.Page.Url).AbsolutePath;
        var id = Guid.Parse(address.Split('/')[^1]);
        return (address, () => app.ReadAsync(async db =>
        {
            var note = await db.ObservationNotes.SingleAsync(n => db.Observations.Any(o => o.Id == n.ObservationId && o.PublicId == id));
            return (note.Version, note.SharedAt is not null);
        }));
    }
}
