using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A person's hand on a page: every press, tick and link counts as a click; typing does not.</summary>
public sealed class Hand(IPage page)
{
    public int Clicks { get; private set; }

    public IPage Page => page;

    public Task GoAsync(string path) => page.GotoAsync(path);

    public Task PressAsync(string button) => ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = button }));

    public Task FollowAsync(string link) => ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = link }));

    public Task ChooseAsync(string choice) => ClickAsync(page.GetByRole(AriaRole.Radio, new() { Name = choice }));

    public Task TypeAsync(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>One click opens the file chooser, one takes the file.</summary>
    public async Task TakeFileAsync(string label, string name, byte[] content)
    {
        Clicks += 2;
        await page.GetByLabel(label, new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
    }

    public async Task ClickAsync(ILocator what)
    {
        Clicks++;
        await what.First.ClickAsync();
    }

    public Task<string> HeadingAsync() => page.Locator("main h1").First.InnerTextAsync();
}
