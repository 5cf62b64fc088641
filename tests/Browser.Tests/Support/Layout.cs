using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

public static class Layout
{
    /// <summary>What sticks out to the right, so that a person would have to scroll sideways; empty when everything fits.</summary>
    public static async Task<IReadOnlyList<string>> TooWideOn(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const edge = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= edge) return [];
          const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > edge + 1);
          return out.slice(0, 3).map(e => `wider than the window: ${e.tagName.toLowerCase()}.${e.className}`);
        }
        """);
}
