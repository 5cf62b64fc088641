using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>One Chromium for the whole run: the system's own, never a download, and it talks to nobody but the product.</summary>
public sealed class Chromium : IAsyncDisposable
{
    public const int Desk = 1280;
    public const int Phone = 360;
    public const int Narrowest = 320;

    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        var path = Environment.GetEnvironmentVariable("COUNTERPART_CHROMIUM") ?? "/usr/bin/chromium-headless-shell";
        return new Chromium(driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = arguments }));
    }

    /// <summary>A person's browser: its own cookies, one window.</summary>
    /// <param name="address">Where the product answers; paths in tests start there.</param>
    /// <param name="cookies">Cookies of an earlier window, to go on as the same person.</param>
    /// <param name="script">False: the browser of somebody whose district switched JavaScript off.</param>
    public async Task<IPage> OpenAsync(string address, int width = Desk, string? cookies = null, bool script = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            StorageState = cookies,
            JavaScriptEnabled = script,
            Locale = "en-US",
            TimezoneId = "America/Chicago",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = HeightOf(width) },
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public static int HeightOf(int width) => width switch { Narrowest => 568, Phone => 740, _ => 900 };

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
