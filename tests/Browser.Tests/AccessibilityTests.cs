using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Every page, as axe and a narrow window see it.</summary>
public sealed class AccessibilityTests(Tour tour)
{
    [Fact]
    public async Task Axe_finds_nothing_serious_on_any_page()
    {
        var pages = (await tour.Visits).DistinctBy(v => v.Kind, StringComparer.Ordinal);
        Findings.AreNone(await FindingsAsync(pages, Chromium.Desk, Axe.SeriousOn));
    }

    [Fact]
    public async Task Axe_finds_nothing_serious_on_a_phone()
    {
        var pages = (await tour.Visits).DistinctBy(v => v.Kind, StringComparer.Ordinal);
        Findings.AreNone(await FindingsAsync(pages, Chromium.Phone, Axe.SeriousOn));
    }

    [Fact]
    public async Task Nothing_has_to_be_scrolled_sideways_in_a_window_of_320()
    {
        var pages = (await tour.Visits).DistinctBy(v => v.Kind, StringComparer.Ordinal);
        Findings.AreNone(await FindingsAsync(pages, Chromium.Narrowest, Layout.TooWideOn));
    }

    [Fact]
    public async Task Whatever_has_the_focus_can_be_seen_in_a_small_window_and_is_large_enough_to_hit()
    {
        var pages = (await tour.Visits).DistinctBy(v => v.Kind, StringComparer.Ordinal);
        Findings.AreNone(await FindingsAsync(pages, Chromium.Narrowest, Layout.HardToHitOn));
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(
        IEnumerable<Visit> pages, int width, Func<Microsoft.Playwright.IPage, Task<IReadOnlyList<string>>> look)
    {
        List<string> findings = [];
        foreach (var visits in pages.GroupBy(v => v.Persona))
        {
            var page = await (await tour.Browser).OpenAsync(tour.Address, width, visits.Key.Cookies);
            foreach (var visit in visits)
            {
                await page.GotoAsync(visit.Path);
                findings.AddRange((await look(page)).Select(f => $"{visit}: {f}"));
            }

            await page.Context.CloseAsync();
        }

        return findings;
    }
}
