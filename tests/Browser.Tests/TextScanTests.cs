using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Every word of every page of every persona.</summary>
public sealed class TextScanTests(Tour tour)
{
    [Fact]
    public async Task No_page_says_a_word_that_the_program_does_not_say() =>
        Findings.AreNone(await tour.FailingAsync(v => WordsToAvoid.In(v.Words).FirstOrDefault()));

    [Theory]
    [InlineData("Ana has a score of 4 in Questioning")]
    [InlineData("Your mentor is Walt Greer")]
    [InlineData("Overall result: 3")]
    [InlineData("Ranked 2 of 60")]
    [InlineData("Average of 19 indicators")]
    [InlineData("Saved!")]
    public void The_scan_finds_what_it_looks_for(string words) => Assert.NotEmpty(WordsToAvoid.In(words));

    [Theory]
    [InlineData("It is not about overall effectiveness.")]
    [InlineData("30 suggested partnerships. 6 ask for your eye.")]
    [InlineData("71 of 128 wishes and growth areas met by a partner")]
    [InlineData("Both bring a point of view of their own. WCAG 2.2, level AA.")]
    public void The_scan_leaves_plain_words_alone(string words) => Assert.Empty(WordsToAvoid.In(words));
}
