using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Introductions;

public sealed class ExpectTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_change_for_one_partnership_changes_only_its_letters_and_can_be_taken_back()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var changed = await FinalizedPair.MakeAsync(app, school);
        await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(changed.Address + "/expect");

        await browser.PressAsync("Save for this partnership", ("Have some interaction", "every Tuesday"));

        var letters = (await browser.OpenAsync("/school/introductions/letters?all=on")).Page.QuerySelectorAll("article.letter");
        Assert.Equal(2, letters.Count(l => l.TextContent.Contains("every Tuesday", StringComparison.Ordinal)));
        Assert.Equal(2, letters.Count(l => l.TextContent.Contains("every other week", StringComparison.Ordinal)));
        await browser.OpenAsync(changed.Address + "/expect");
        await browser.PressAsync("Follow the school's again");
        Assert.DoesNotContain("every Tuesday", (await browser.OpenAsync("/school/introductions/letters?all=on")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_schools_partnership_is_not_there()
    {
        var pair = await FinalizedPair.MakeAsync(app, await SchoolInTest.MakeAsync(app));
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(pair.Address + "/expect")).Status);
    }
}
