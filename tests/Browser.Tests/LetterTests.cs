using System.Text;
using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Letters as paper.</summary>
public sealed class LetterTests(Tour tour)
{
    private static readonly string longest = string.Concat(Enumerable.Repeat("Words of the principal to partners who begin. ", 13));

    [Fact]
    public async Task The_longest_letter_with_everything_agreed_is_one_page()
    {
        await using var app = new ServedApp();
        var hand = new Hand(await (await tour.Browser).OpenAsync(app.Address));
        await hand.GoAsync("/demo");
        await hand.PressAsync("Renee Holt");
        await hand.GoAsync("/school/expectations");
        await hand.TypeAsync("Substitute half-days for each partnership", "2");
        await hand.TypeAsync("Substitute half-days the school has for this", "99");
        await hand.Page.GetByLabel("An aide can help cover").CheckAsync();
        await hand.Page.GetByLabel("I will cover a class myself").CheckAsync();
        await hand.TypeAsync("Something else (optional)", string.Concat(Enumerable.Repeat("The library is yours on Fridays after school. ", 4)));
        await hand.TypeAsync("In my own words (optional)", longest);
        await hand.PressAsync("Save expectations");
        await hand.GoAsync("/school/introductions/letters?all=on");
        var letters = await hand.Page.Locator("article.letter").AllInnerTextsAsync();

        var pdf = await hand.Page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });

        Assert.Contains(letters, l => l.Contains("Your focus together", StringComparison.Ordinal) && l.Contains(longest.Trim(), StringComparison.Ordinal));
        Assert.Equal(letters.Count, Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1);
        await hand.Page.Context.CloseAsync();
    }
}
