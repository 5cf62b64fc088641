using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>Follows every link a person can see, from the first page on, with JavaScript off. Of pages that differ only in an id or a filter it opens a few.</summary>
public sealed class Crawl(Chromium chromium, string address)
{
    private const int SameKind = 2;

    /// <summary>Every word in the page, folded parts and spoken labels too, each text on its own line.</summary>
    private const string AllWords = """
        () => {
          const words = [document.title], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) words.push(walk.currentNode.textContent);
          for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
            document.querySelectorAll(`[${name}]`).forEach(e => words.push(e.getAttribute(name)));
          return words.map(w => w.replace(/\s+/g, ' ').trim()).filter(w => w).join('\n');
        }
        """;

    /// <summary>Kinds that have answered with a page, so that nobody after the first asks twice.</summary>
    private static readonly ConcurrentDictionary<string, bool> pages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> opened = new(StringComparer.Ordinal);
    private readonly Queue<string> ahead = new();
    private readonly List<Visit> visits = [];

    public static string KindOf(string path)
    {
        var parts = path.Split('?', '#')[0].TrimEnd('/').ToLowerInvariant().Split('/');
        return string.Join('/', parts.Select((p, i) => IsId(p) || IsPageOfGuidebook(parts, i) ? "{id}" : p));
    }

    public async Task<IReadOnlyList<Visit>> AllOf(Persona persona, bool onlyHome = false)
    {
        var page = await chromium.OpenAsync(address, Chromium.Desk, persona.Cookies, script: false);
        Plan(persona.Home);

        while (ahead.TryDequeue(out var path))
        {
            if (await OpenAsync(page, persona, path) is { } visit)
            {
                visits.Add(visit);
                foreach (var link in onlyHome ? [] : visit.Links)
                {
                    Plan(link);
                }
            }
        }

        await page.Context.CloseAsync();
        return visits;
    }

    private void Plan(string path)
    {
        var kind = KindOf(path);
        var times = opened.GetValueOrDefault(kind);
        if (times < SameKind && !ahead.Contains(path, StringComparer.Ordinal) && visits.TrueForAll(v => v.Path != path))
        {
            opened[kind] = times + 1;
            ahead.Enqueue(path);
        }
    }

    /// <summary>Null for files: they are tested where they are made.</summary>
    private static async Task<Visit?> OpenAsync(IPage page, Persona persona, string path)
    {
        if (path.Contains('?', StringComparison.Ordinal) || !pages.ContainsKey(KindOf(path)))
        {
            var answer = await page.Context.APIRequest.GetAsync(path);
            if (answer.Ok && !answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal))
            {
                return null;
            }

            pages[KindOf(path)] = true;
        }

        var response = await page.GotoAsync(path);
        var links = await page.Locator("a[href^='/']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href').split('#')[0])");
        return new Visit
        {
            Persona = persona,
            Path = path,
            Status = response!.Status,
            Title = await page.TitleAsync(),
            Words = await page.EvaluateAsync<string>(AllWords),
            Html = await page.ContentAsync(),
            FormsWithoutToken = await page.Locator("form[method=post]:not(:has(input[name=__RequestVerificationToken]))").CountAsync(),
            Headings = await page.Locator("h1").CountAsync(),
            Links = [.. links.Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)],
        };
    }

    private static bool IsId(string part) => Guid.TryParse(part, out _) || (part.Length > 0 && part.All(char.IsAsciiDigit));

    private static bool IsPageOfGuidebook(string[] parts, int at) => at > 0 && parts[at - 1] == "guidebook" && parts[at] != "print";
}
