using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Every page, as axe and a narrow window see it.</summary>
public sealed class AccessibilityTests(Tour tour)
{
    [Fact]
    public async Task Axe_finds_nothing_serious_on_any_page() => Findings.AreNone(await FoundAsync(look => look.AxeOnDesk));

    [Fact]
    public async Task Axe_finds_nothing_serious_on_a_phone() => Findings.AreNone(await FoundAsync(look => look.AxeOnPhone));

    [Fact]
    public async Task Nothing_has_to_be_scrolled_sideways_in_a_window_of_320() => Findings.AreNone(await FoundAsync(look => look.TooWide));

    [Fact]
    public async Task Whatever_has_the_focus_can_be_seen_in_a_small_window_and_is_large_enough_to_hit() => Findings.AreNone(await FoundAsync(look => look.HardToHit));

    private async Task<IEnumerable<string>> FoundAsync(Func<Look, IReadOnlyList<string>> what)
    {
        var looks = await tour.Looks;
        Assert.NotEmpty(looks);
        return looks.SelectMany(l => what(l.Look).Select(f => $"{l.Visit}: {f}"));
    }
}
