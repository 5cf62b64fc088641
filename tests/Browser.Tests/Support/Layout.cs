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

    /// <summary>What a keyboard comes to and eyes do not, or a finger misses: covered, off the window, or smaller than 24 by 24. Links within a sentence may be as low as the line.</summary>
    public static async Task<IReadOnlyList<string>> HardToHitOn(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const found = [], all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
          for (const e of all) {
            if (e.closest('.hidden') || !e.checkVisibility()) continue;
            e.focus();
            const box = (e.type === 'checkbox' || e.type === 'radio' ? e.closest('label') ?? e : e).getClientRects()[0];
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 1), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            const seen = top && (e.contains(top) || top.contains(e) || e.closest('label')?.contains(top));
            const inText = e.matches('a') && getComputedStyle(e).display === 'inline';
            const small = !inText && (box.width < 23.5 || box.height < 23.5);
            if (!seen || small) found.push(`${small ? 'too small' : 'not seen'}: ${e.outerHTML.slice(0, 120)} (${Math.round(box.width)} x ${Math.round(box.height)})`);
          }
          return found.slice(0, 4);
        }
        """);
}
