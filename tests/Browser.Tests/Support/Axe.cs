using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>What axe finds on a page against WCAG 2.2 A and AA.</summary>
public static class Axe
{
    private static readonly string[] rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    /// <summary>Serious and critical findings, one line each: the rule, how often, and the first place.</summary>
    public static async Task<IReadOnlyList<string>> SeriousOn(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. rules] } });
        return
        [
            .. result.Violations
                .Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{v.Id} ({v.Nodes.Length}): {v.Nodes[0].Html}"),
        ];
    }
}
