using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Counterpart.Browser.Tests.Support.Tour))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Counterpart.Browser.Tests.Support;

/// <summary>The demo as everybody in it sees it: started once, walked once, and looked at by several tests. Tests that change things serve their own.</summary>
public sealed class Tour : IAsyncDisposable
{
    private readonly Lazy<Task<Chromium>> chromium = new(Support.Chromium.StartAsync);
    private readonly Lazy<ServedApp> app = new(() => new ServedApp());
    private readonly Lazy<Task<IReadOnlyList<Persona>>> personas;
    private readonly Lazy<Task<IReadOnlyList<Visit>>> visits;

    public Tour()
    {
        personas = new(FindPersonas);
        visits = new(WalkAsync);
    }

    public string Address => app.Value.Address;
    public Task<Chromium> Browser => chromium.Value;
    public Task<IReadOnlyList<Persona>> Personas => personas.Value;

    /// <summary>Every page of every persona.</summary>
    public Task<IReadOnlyList<Visit>> Visits => visits.Value;

    /// <summary>The addresses of all pages, as patterns: "/school/matches/{id}".</summary>
    public IReadOnlyList<string> Patterns() =>
    [
        .. app.Value.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    public async ValueTask DisposeAsync()
    {
        if (chromium.IsValueCreated)
        {
            await (await chromium.Value).DisposeAsync();
        }

        if (app.IsValueCreated)
        {
            await app.Value.DisposeAsync();
        }
    }

    /// <summary>Everybody the demo offers to be, each signed in through its own button.</summary>
    private async Task<IReadOnlyList<Persona>> FindPersonas()
    {
        var page = await (await chromium.Value).OpenAsync(Address, script: false);
        List<Persona> found = [new("Nobody", null, "/")];
        await page.GotoAsync("/demo");
        var names = await page.Locator("main form button b").AllInnerTextsAsync();
        for (var i = 0; i < names.Count; i++)
        {
            await page.Context.ClearCookiesAsync();
            await page.GotoAsync("/demo");
            await page.Locator("main form button").Filter(new() { Has = page.Locator("b") }).Nth(i).ClickAsync();
            found.Add(new(names[i], await page.Context.StorageStateAsync(), new Uri(page.Url).PathAndQuery));
        }

        await page.Context.CloseAsync();
        return found;
    }

    private async Task<IReadOnlyList<Visit>> WalkAsync()
    {
        var open = Patterns().Where(p => !p.Contains('{', StringComparison.Ordinal)).ToList();
        List<Visit> all = [];
        foreach (var persona in await Personas)
        {
            all.AddRange(await new Crawl(await chromium.Value, Address).AllOf(persona, persona.Cookies is null ? open : []));
        }

        return all;
    }
}
