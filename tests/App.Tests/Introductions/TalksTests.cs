using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Introductions;

public sealed class TalksTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task There_is_a_card_for_each_person_and_indicators_stay_off_the_paper()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/talks");

        var cards = answer.Page.QuerySelectorAll("section.sheet");
        Assert.Equal(2, cards.Length);
        Assert.All(answer.Page.QuerySelectorAll("main *").Where(e => e.ChildElementCount == 0 && e.TextContent.Contains("Questioning", StringComparison.Ordinal)),
            e => Assert.Contains("screen-only", e.ClassList));
        Assert.Contains("Questioning", answer.Text, StringComparison.Ordinal);
    }
}
