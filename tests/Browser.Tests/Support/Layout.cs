using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

public static class Layout
{
    /// <summary>Nobody has to scroll sideways to read the page.</summary>
    public static Task<bool> FitsAsync(IPage page) =>
        page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
