using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>What the demo's principal prints: one window for all of it, and each page printed once.</summary>
public sealed class Papers : IAsyncDisposable
{
    private readonly Dictionary<string, Paper> known = [];
    private readonly Lazy<Task<IPage>> page;

    public Papers(Tour tour) => page = new(async () =>
    {
        var principal = (await tour.Personas).Single(p => p.Name == "Renee Holt");
        return await (await tour.Browser).OpenAsync(tour.Address, cookies: principal.Cookies);
    });

    public async Task<IPage> OpenAsync(string path)
    {
        var window = await page.Value;
        Assert.Equal(200, (await window.GotoAsync(path))!.Status);
        return window;
    }

    public async Task<Paper> OfAsync(string path) => known.TryGetValue(path, out var paper) ? paper : known[path] = await Paper.OfAsync(await OpenAsync(path));

    public async ValueTask DisposeAsync()
    {
        if (page.IsValueCreated)
        {
            await (await page.Value).Context.CloseAsync();
        }
    }
}
