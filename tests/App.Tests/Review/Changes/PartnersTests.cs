using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class PartnersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Everybody_but_the_own_partner_is_listed_once_over_all_pages()
    {
        var (school, browser, pair) = await OfAsync(25);
        var own = pair.Members.Select(m => school.People.Values.First(p => p.PublicId.ToString("N") == m).Name).ToList();

        var page = await browser.OpenAsync(Address(pair));
        var names = Names(page).ToList();
        Assert.True(names.Count < 23, "All on one page");
        while (page.Page.QuerySelector(".pages [aria-current] + a") is { } next)
        {
            page = await browser.OpenAsync(next.GetAttribute("href")!);
            names.AddRange(Names(page));
        }

        Assert.Equal(school.People.Keys.Except(own).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Contains($"{names.Count} people could work with", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_the_counts_of_the_swap_and_of_the_best_plan_and_leads_to_both()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        await browser.OpenAsync($"/school/matches/{pair.Id:N}?for={school.Key("Ana Ortiz")}");

        var page = await browser.FollowAsync("Every possible partner of Ana");

        var line = Lines(page).Single(l => l.Children[0].TextContent.StartsWith("Erin Walsh", StringComparison.Ordinal));
        Assert.Contains("Wishes and growth areas met 4 → 0", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Both ways 2 → 0", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Then also Dev Patel + Walt Greer.", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("The same", line.Children[2].TextContent, StringComparison.Ordinal);
        var chosen = await browser.OpenAsync(line.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("If Ana works with Erin", chosen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_looks_better_on_every_count_has_the_sentence_why_it_was_not_suggested()
    {
        var seen = 0;
        var (_, browser, pair) = await OfAsync(25);
        foreach (var member in pair.Members)
        {
            for (var part = 1; part <= 3; part++)
            {
                foreach (var cell in Lines(await browser.OpenAsync($"{Address(pair)}?for={member}&part={part}")).SelectMany(l => l.Children.Skip(1)))
                {
                    var counts = Counts(cell);
                    if (counts.Count > 0 && counts.TrueForAll(c => c.After >= c.Before) && counts.Exists(c => c.After > c.Before))
                    {
                        Assert.Contains("Why not first", cell.TextContent, StringComparison.Ordinal);
                    }

                    seen++;
                }
            }
        }

        Assert.True(seen > 80, $"{seen}");
    }

    [Fact]
    public async Task Pairs_that_are_kept_are_counted_and_those_only_marked_good_can_be_let_move()
    {
        var (school, browser, pair) = await OfAsync(12);
        var draft = await school.DraftAsync();
        var (good, locked) = (draft.Pairs.First(p => p.Id != pair.Id), draft.Pairs.Last(p => p.Id != pair.Id));
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync($"Looks good, {school.Named(good)}");
        await browser.PressAsync($"Lock, {school.Named(locked)}");

        var kept = await browser.OpenAsync(Address(pair));
        Assert.Contains("4 people are not shown because they are in a pair you keep.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Six people could work with", kept.Text, StringComparison.Ordinal);

        var freed = await browser.FollowAsync("Let pairs you only marked as good move too");
        Assert.Contains("2 people are not shown because they are in a pair you keep.", freed.Text, StringComparison.Ordinal);
        Assert.Contains("Eight people could work with", freed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Names(freed), n => locked.Has(school.Key(n)));
        Assert.Equal(2, Names(freed).Count(n => good.Has(school.Key(n))));
        Assert.All(freed.Page.QuerySelectorAll("tbody a"), a => Assert.Contains("free=true", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_of_them_is_found_by_a_part_of_the_name()
    {
        var (school, browser, pair) = await OfAsync(12);
        var other = school.People.Keys.First(n => !pair.Has(school.Key(n)));
        await browser.OpenAsync(Address(pair));

        var found = await browser.PressAsync("Find", ("Find a teacher", other.ToUpperInvariant()));

        Assert.Equal([other], Names(found));
        Assert.Empty(Names(await browser.OpenAsync(Address(pair) + "?find=zzz")));
    }

    [Fact]
    public async Task A_pair_that_is_locked_says_so_and_a_stranger_finds_nothing()
    {
        var (school, browser, pair) = await OfAsync(12);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync($"Lock, {school.Named(pair)}");

        var page = await browser.OpenAsync(Address(pair));

        Assert.Contains("This pair is kept.", page.Text, StringComparison.Ordinal);
        Assert.Empty(Lines(page));
        var stranger = await (await ReviewSchool.OfFourAsync(app)).BoardAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Address(pair))).Status);
    }

    private async Task<(ReviewSchool School, Browser Browser, DraftPair Pair)> OfAsync(int people)
    {
        var school = await ReviewSchool.OfManyAsync(app, people);
        var browser = await school.BoardAsync();
        return (school, browser, (await school.DraftAsync()).Pairs.First(p => p.Members.Count == 2));
    }

    private static string Address(DraftPair pair) => $"/school/matches/{pair.Id:N}/partners";

    private static IEnumerable<IElement> Lines(Answer page) => page.Page.QuerySelectorAll("tbody tr");

    private static IEnumerable<string> Names(Answer page) => Lines(page).Select(l => l.Children[0].FirstChild!.TextContent.Trim());

    private static List<(int Before, int After)> Counts(IElement cell) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(cell.TextContent, @"(?<what>[A-Za-z ]+) (?<b>\d+) → (?<a>\d+)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture)
            .Where(m => !m.Groups["what"].Value.EndsWith("Without a partner", StringComparison.Ordinal))
            .Select(m => (int.Parse(m.Groups["b"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["a"].Value, CultureInfo.InvariantCulture))),
    ];
}
