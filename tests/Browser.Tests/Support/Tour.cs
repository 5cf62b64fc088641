using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
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

    private readonly Lazy<Task<IReadOnlyList<(Visit Visit, Look Look)>>> looks;

    public Tour()
    {
        personas = new(FindPersonas);
        visits = new(WalkAsync);
        looks = new(LookAsync);
    }

    public string Address => app.Value.Address;
    public Task<Chromium> Browser => chromium.Value;
    public Task<IReadOnlyList<Persona>> Personas => personas.Value;

    /// <summary>Every page of every persona.</summary>
    public Task<IReadOnlyList<Visit>> Visits => visits.Value;

    /// <summary>One page of each kind, opened once and looked at in three widths.</summary>
    public Task<IReadOnlyList<(Visit Visit, Look Look)>> Looks => looks.Value;

    /// <summary>The kinds of pages there are, as <see cref="Visit.Kind"/> names them: "/school/matches/{id}".</summary>
    public IReadOnlyList<string> Kinds() =>
    [
        .. app.Value.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + string.Join('/', e.RoutePattern.PathSegments.Select(Segment)))
            .Select(p => p.ToLowerInvariant().TrimEnd('/'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What fails on any page, with the pages it fails on: one look shows all that is left to do.</summary>
    public async Task<IReadOnlyList<string>> FailingAsync(Func<Visit, string?> complaint) =>
        [.. (await Visits).Select(v => (v, Words: complaint(v))).Where(c => c.Words is not null).Select(c => $"{c.v}: {c.Words}")];

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
            found.Add(new(names[i], await page.Context.StorageStateAsync(), new Uri(page.Url).PathAndQuery, await page.Locator(".demo p").InnerTextAsync()));
        }

        await page.Context.CloseAsync();
        return found;
    }

    private async Task<IReadOnlyList<Visit>> WalkAsync()
    {
        // Whom an earlier button led to already is opened at the place this button leads to, and no further.
        var everybody = await Personas;
        var first = everybody.DistinctBy(p => p.Who).ToHashSet();
        return await TwoAtOnceAsync(everybody, async persona => await new Crawl(await chromium.Value, Address).AllOf(persona, onlyHome: !first.Contains(persona)));
    }

    /// <summary>One browser and one server are not enough for two cores. What comes keeps the order of what went in.</summary>
    private static async Task<IReadOnlyList<TTo>> TwoAtOnceAsync<TFrom, TTo>(IReadOnlyList<TFrom> all, Func<TFrom, Task<IReadOnlyList<TTo>>> work)
    {
        var done = new IReadOnlyList<TTo>[all.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, all.Count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) => done[i] = await work(all[i]));
        return [.. done.SelectMany(d => d)];
    }

    private async Task<IReadOnlyList<(Visit, Look)>> LookAsync() => await TwoAtOnceAsync(
        [.. (await Visits).DistinctBy(v => v.Kind, StringComparer.Ordinal).GroupBy(v => v.Persona).OrderByDescending(g => g.Count())], LookAsAsync);

    private async Task<IReadOnlyList<(Visit, Look)>> LookAsAsync(IGrouping<Persona, Visit> seen)
    {
        List<(Visit, Look)> all = [];
        var page = await (await chromium.Value).OpenAsync(Address, cookies: seen.Key.Cookies);
        foreach (var visit in seen)
        {
            await ResizeAsync(page, Support.Chromium.Desk);
            await page.GotoAsync(visit.Path);
            var desk = await Axe.SeriousOn(page);
            await ResizeAsync(page, Support.Chromium.Phone);
            var phone = await Axe.SeriousOn(page);
            await ResizeAsync(page, Support.Chromium.Narrowest);
            all.Add((visit, new Look { AxeOnDesk = desk, AxeOnPhone = phone, TooWide = await Layout.TooWideOn(page), HardToHit = await Layout.HardToHitOn(page) }));
        }

        await page.Context.CloseAsync();
        return all;
    }

    private static Task ResizeAsync(Microsoft.Playwright.IPage page, int width) => page.SetViewportSizeAsync(width, Support.Chromium.HeightOf(width));

    private static string Segment(RoutePatternPathSegment segment) =>
        segment.Parts is [RoutePatternLiteralPart literal] ? literal.Content : "{id}";
}
