using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>The page somebody sees who follows an old link.</summary>
public sealed class ErrorPageTests(Tour tour)
{
    [Theory]
    [InlineData(Chromium.Desk)]
    [InlineData(Chromium.Phone)]
    [InlineData(Chromium.Narrowest)]
    public async Task A_page_that_is_not_there_reads_well_at_every_width(int width)
    {
        var page = await (await tour.Browser).OpenAsync(tour.Address, width);
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);

        var answer = await page.GotoAsync("/nowhere");

        Assert.Equal(404, answer!.Status);
        Assert.Equal(1, await page.Locator("main h1").CountAsync());
        Findings.AreNone(await Axe.SeriousOn(page));
        Findings.AreNone(await Layout.TooWideOn(page));
        Assert.DoesNotContain(complaints, c => c.Contains("Content Security Policy", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_symbols_of_the_sprite_are_drawn()
    {
        var page = await (await tour.Browser).OpenAsync(tour.Address);
        await page.GotoAsync("/nowhere");

        var size = await page.Locator(".mark svg").EvaluateAsync<string>("s => { const b = s.getBBox(); return `${Math.round(b.width)}x${Math.round(b.height)}`; }");

        Assert.NotEqual("0x0", size, StringComparer.Ordinal);
        await page.Context.CloseAsync();
    }
}
