using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Every page of every persona, with JavaScript switched off.</summary>
public sealed class NoScriptTests(Tour tour)
{
    /// <summary>Pages no link leads to: they come in answer to a form, to a calendar program, or to an address that is wrong.</summary>
    private static readonly string[] comeByThemselves =
    [
        "/error/{id}", "/sign-out", "/sign-in/code", "/school/matches/finalized", "/state/p3/match/finalize", "/calendar/{id}", "/ops/people/{id}/sessions", "/observed/{id}",
    ];

    private static readonly string[] inline = [" style=\"", "<style", "javascript:", " onclick=", " onchange=", " onsubmit=", " onload="];

    [Fact]
    public async Task The_demo_offers_several_people_to_be()
    {
        var names = (await tour.Personas).Select(p => p.Name).ToList();
        Assert.True(names.Count > 5, string.Join(", ", names));
    }

    [Fact]
    public async Task Every_link_a_person_sees_opens() =>
        Findings.AreNone(await tour.FailingAsync(v => v.Status == 200 ? null : $"answers {v.Status}"));

    [Fact]
    public async Task Every_page_has_one_heading_and_a_title() =>
        Findings.AreNone(await tour.FailingAsync(v => v.Headings == 1 && v.Title.Length > 0 ? null : $"{v.Headings} h1, title \"{v.Title}\""));

    [Fact]
    public async Task Every_form_that_posts_carries_the_token() =>
        Findings.AreNone(await tour.FailingAsync(v => v.FormsWithoutToken == 0 ? null : $"{v.FormsWithoutToken} forms without a token"));

    [Fact]
    public async Task Nothing_on_a_page_is_inline_or_from_elsewhere() =>
        Findings.AreNone(await tour.FailingAsync(v =>
            inline.FirstOrDefault(i => v.Html.Contains(i, StringComparison.OrdinalIgnoreCase))
            ?? (v.Html.Contains("src=\"http", StringComparison.OrdinalIgnoreCase) ? "something from elsewhere" : null)));

    [Fact]
    public async Task Every_page_of_the_product_is_reached_by_somebody()
    {
        var reached = (await tour.Visits).Select(v => v.Kind).ToHashSet(StringComparer.Ordinal);
        Findings.AreNone(tour.Kinds().Except(comeByThemselves, StringComparer.Ordinal).Where(k => !reached.Contains(k)));
    }
}
