using System.Text.RegularExpressions;
using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Everything a school prints, as paper.</summary>
public sealed partial class PrintTests(Tour tour, Papers papers) : IClassFixture<Papers>
{
    private const string Letters = "/school/introductions/letters?all=on";
    private const string Talks = "/school/introductions/talks";
    private const string Cards = "/school/cards/print?who=all";

    [Theory]
    [InlineData(Letters, 8, 8, "article.letter")]
    [InlineData(Letters + "&kind=pair", 4, 4, "article.letter")]
    [InlineData(Talks, 4, 4, "section.sheet:nth-of-type(odd)")]
    [InlineData(Cards, 40, 60, "article.sheet")]
    [InlineData("/guidebook/print", 13, 17, "article.letter")]
    [InlineData("/guidebook/print?section=goal-sheet", 1, 1)]
    [InlineData("/guidebook/print?section=meeting-log", 1, 1)]
    [InlineData("/guidebook/print?section=observation", 1, 1)]
    [InlineData("/guidebook/print?section=plan-review", 1, 1)]
    [InlineData("/school/matches/wall", 1, 2)]
    [InlineData("/school/matches/finalized", 1, 2)]
    [InlineData("/school/matches/finalize", 1, 2)]
    [InlineData("/school/matches/compare", 1, 2)]
    [InlineData("/school/directory", 1, 1)]
    [InlineData("/school/introductions", 1, 2)]
    [InlineData("/school/people", 2, 3)]
    public async Task A_print_is_letter_paper_in_black_and_white_with_a_head_and_numbered_pages(string path, int fewest, int most, string onePageEach = "")
    {
        var paper = await papers.OfAsync(path);
        var page = await papers.OpenAsync(path);

        Assert.InRange(paper.Pages.Count, fewest, most);
        Assert.True(onePageEach.Length == 0 || await page.Locator(onePageEach).CountAsync() == paper.Pages.Count, $"{paper.Pages.Count} pages");
        Assert.All(paper.Sizes, s => Assert.Equal(Paper.Letter, s));
        Assert.Equal(paper.Pages.Count, paper.Sizes.Count);
        Assert.All(paper.Pages, p => Assert.Single(Number().Matches(p)));
        Assert.All(
            ["Cedar Hollow Middle School", "IPI", Now(), new Uri(tour.Address).Host],
            part => Assert.Contains(part, paper.Pages[0], StringComparison.Ordinal));
        Findings.AreNone(await Paper.ColorsOnAsync(page));
    }

    [Fact]
    public async Task The_meeting_log_has_eighteen_rows_and_room_for_the_minutes_together()
    {
        var page = await papers.OpenAsync("/guidebook/print?section=meeting-log");

        var paper = await papers.OfAsync("/guidebook/print?section=meeting-log");

        Assert.Equal(18, await page.Locator(".paper-log tbody tr").CountAsync());
        Assert.All(["Date", "Minutes", "What we did", "Focus", "Initials of both", "Minutes together in all"], part => Assert.Contains(part, paper.Pages[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paper_about_who_works_with_whom_names_no_indicator_growth_or_result()
    {
        var page = await papers.OpenAsync(Cards);
        var indicators = (await page.Locator("article.sheet").First.Locator("tbody th[scope=row]").AllInnerTextsAsync()).Select(t => t.Split(" \u00a0")[0]).ToList();
        List<string> found = [];

        foreach (var path in new[] { "/school/matches", "/school/matches/wall", "/school/matches/finalized", "/school/matches/finalize", "/school/matches/compare", Talks, "/school/introductions", "/school/directory", "/school/people" })
        {
            var words = string.Join(' ', (await papers.OfAsync(path)).Pages);
            found.AddRange(indicators.Where(i => i.Contains(' ', StringComparison.Ordinal) && words.Contains(i, StringComparison.Ordinal)).Select(i => $"{path}: {i}"));
            found.AddRange(Figures().Matches(words).Select(m => $"{path}: {m.Value}"));
        }

        Assert.True(indicators.Count > 15);
        Findings.AreNone(found);
    }

    /// <summary>The day the demo lives in.</summary>
    private static string Now() => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "America/Chicago").ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The cover of the guidebook counts the pages behind it.</summary>
    [GeneratedRegex(@"\bPage \d+ of \d+\b|\bCover of \d+ pages\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"growth areas?|indicator results?|strengths?\b|\b[1-5]\.\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
