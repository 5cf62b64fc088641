using System.Net;
using AngleSharp.Dom;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Visits;

public sealed class AgendaTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task What_is_ticked_stands_on_one_sheet_with_both_clocks_and_the_prompt_about_names()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await chris.OpenAsync(pair.Page + "/visits/1/agenda")).Status);
        await pair.SetVisitAsync(1, new(2026, 11, 2));

        var page = await chris.OpenAsync(pair.Page + "/visits/1/agenda");

        Assert.Single(page.Page.QuerySelectorAll(".sheet"));
        Assert.Equal(6, page.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("9:30 a.m. ET (8:30 a.m. CT)", page.Page.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Please write no names of teachers or students.", page.Text, StringComparison.Ordinal);
    }
}
