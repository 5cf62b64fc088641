using Counterpart.App.Evaluations;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Observing;

namespace Counterpart.App.Tests.Partnerships.Observing;

public sealed class NoteRulesTests
{
    [Fact]
    public void Every_indicator_of_teachers_has_prompts_and_nothing_else_has()
    {
        var codes = RubricFile.Read().Single(r => r.Code == RubricFile.GeneralEducator).Indicators.Where(i => i.IsMatched).Select(i => i.Code).ToList();

        Assert.Equal(codes.Order(), ObservationPrompts.Codes.Order());
        Assert.All(codes, c => Assert.InRange(ObservationPrompts.For(c).Count, 3, 5));
        Assert.Empty(ObservationPrompts.For(""));
    }

    [Theory]
    [InlineData("That was weak.", "", "“weak”")]
    [InlineData("You should have waited", "Bad idea?", "“bad” and “should have”")]
    public void A_word_that_judges_is_asked_about(string facts, string wondered, string named)
    {
        var asked = Assert.Single(NoteRules.Asks(new(facts, wondered, "count to three", ""), "Walt"));

        Assert.StartsWith($"You wrote {named}.", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_with_a_thing_to_try_are_not_asked_about() =>
        Assert.Empty(NoteRules.Asks(new("9 of 24 answered; the greatest common factor; a badge", "", "count to three", ""), "Walt"));

    [Theory]
    [InlineData("2026-09-01", null, "2026-10-31")]
    [InlineData("2026-09-01", "2026-09-03", "2026-10-03")]
    [InlineData("2026-09-20", "2026-09-03", "2026-10-20")]
    public void The_last_day_is_thirty_days_after_the_talk_or_sixty_without_one(string from, string? talked, string last) => Assert.Equal(
        DateOnly.Parse(last, null), KeepingRules.LastDay(DateOnly.Parse(from, null), talked is null ? null : DateOnly.Parse(talked, null)));
}
