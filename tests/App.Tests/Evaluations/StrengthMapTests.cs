using Counterpart.App.Evaluations;

namespace Counterpart.App.Tests.Evaluations;

public sealed class StrengthMapTests
{
    [Theory]
    [InlineData(9, 21, "Questioning is where most people would like a partner. Nine can share it.")]
    [InlineData(0, 2, "Questioning is where most people would like a partner. Nobody offers to share it.")]
    [InlineData(12, 13, "Questioning is where most people would like a partner. 12 can share it.")]
    [InlineData(3, 0, "No growth area is known yet. Some of what people can share is.")]
    public void The_finding_is_said_in_words(int share, int grow, string expected) => Assert.Equal(expected, Map(Line(share, grow)).Finding);

    [Theory]
    [InlineData(8, 5, "Met in 8 pairs of the draft. 5 more pairs could learn it together.")]
    [InlineData(1, 1, "Met in 1 pair of the draft. 1 more pair could learn it together.")]
    [InlineData(0, 0, "Not met in a pair of the draft yet.")]
    public void What_the_draft_makes_of_it_is_said_in_counts(int met, int together, string expected)
    {
        var line = Line(1, 1) with { Met = met, Together = together };

        Assert.Equal(expected, Map(line).MetSentence(line));
        Assert.Equal("", (Map(line) with { HasDraft = false }).MetSentence(line));
    }

    private static StrengthMap Map(IndicatorLine line) => new() { Lines = [line], KnownCount = 60, HasDraft = true };

    private static IndicatorLine Line(int share, int grow) => new(
        new() { Position = 6, Domain = "Instruction", Code = "QU", Name = "Questioning", Gloss = "", IsMatched = true, IsUnverified = false }, People(share), People(grow), 0, 0);

    private static List<MapPerson> People(int n) => [.. Enumerable.Range(1, n).Select(i => new MapPerson(i, "", "", []))];
}
