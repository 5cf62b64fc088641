using Counterpart.App.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A real install from the console to a principal with files: what state and principal do through pages before partners are suggested.</summary>
public sealed class OpenedSchool(ServedApp app, Chromium chromium, int width = Chromium.Desk, bool script = true)
{
    private const string Number = "710-0015";

    /// <summary>The state opens the school; then its principal is signed in.</summary>
    public async Task<Hand> BeginAsync()
    {
        var hand = await SignedInAsync("pat@state.example", "StateLead", "TN");
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
        return await SignedInAsync("renee.holt@cedar.example", "Principal", Number);
    }

    public async Task<Hand> SignedInAsync(string email, string role, string place)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using var said = new StringWriter();
        await scope.ServiceProvider.GetRequiredService<InviteCommand>().RunAsync([email, "--role", role, "--scope", place], said, TextWriter.Null, CancellationToken.None);
        var hand = new Hand(await chromium.OpenAsync(app.Address, width, script: script));
        await hand.GoAsync("/sign-in/code");
        await hand.TypeAsync("Email address", email);
        await hand.Page.GetByLabel("Six-digit code").FillAsync(said.ToString().Split("Code: ")[1][..7]);
        await hand.ChooseAsync("My own device");
        await hand.PressAsync("Sign in");
        return hand;
    }

    /// <summary>A teacher's browser, by a session of its own.</summary>
    public async Task<Hand> TeacherAsync(long person, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<StartSession>().ExecuteAsync(new(person, name, null), true, "test", CancellationToken.None);
        var hand = new Hand(await chromium.OpenAsync(app.Address, width, script: script));
        await hand.Page.Context.AddCookiesAsync([new() { Name = SessionCookie.Name, Value = Convert.ToHexString(secret), Url = app.Address }]);
        return hand;
    }

    public static async Task BringRosterAsync(Hand hand)
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

    public static async Task BringResultsAsync(Hand hand)
    {
        await hand.FollowAsync("Choose another file");
        await hand.ChooseAsync("Results");
        await hand.TakeFileAsync("File", "results.csv", JourneyFiles.Results());
        await hand.PressAsync("Check this file");
        await hand.PressAsync("Save");
    }
}
