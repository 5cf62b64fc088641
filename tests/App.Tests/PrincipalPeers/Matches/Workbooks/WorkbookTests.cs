using System.Net;
using System.Text;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Matches.Workbooks;

/// <summary>The state's draft in a workbook: /state/p3/match/workbook.</summary>
public sealed class WorkbookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_draft_goes_out_without_what_was_declared_and_comes_back_the_same()
    {
        var (_, lead) = await StateAsync();
        await lead.OpenAsync("/state/p3/match/workbook?handler=File");
        var file = await lead.Now.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Contains("says the same as the draft", (await SendAsync(lead, "draft.xlsx", file)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_shown_one_by_one_and_used_together()
    {
        var (peers, lead) = await StateAsync();
        var shown = await SendAsync(lead, "draft.csv", Csv("x,,Ann Lee,locked", "x,,Di Ross,locked"));

        Assert.Contains("3 changes, nothing saved yet", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ann Lee and Di Ross are together, though their districts are no neighbors or too far. Mark: locked.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Bo Park has no partner.", shown.Text, StringComparison.Ordinal);
        Assert.Equal(["Ann Lee + Bo Park", "Cy Dunn + Di Ross"], await peers.PairsAsync());
        await lead.PressAsync("Use these 3 changes");
        Assert.Equal(["Ann Lee + Di Ross"], await peers.PairsAsync(p => p.Mark == PeerMark.Locked && p.IsByHand));
        Assert.Single(await peers.PairsAsync());

        Assert.Contains("1 change, nothing saved yet", (await SendAsync(lead, "d.csv", Csv("x,,Ann Lee,open", "x,,Di Ross,open"))).Text, StringComparison.Ordinal);
        await lead.PressAsync("Use this change");
        Assert.Single(await peers.PairsAsync(p => p.Mark == PeerMark.None));
    }

    [Fact]
    public async Task Rows_that_cannot_be_are_named_and_nothing_changes()
    {
        var (peers, lead) = await StateAsync();
        await peers.NomineeAsync("Al Fox", 0);
        var refused = await SendAsync(lead, "d.csv", Csv("x,,Ann Lee,locked", "x,,Al Fox,locked", "y,,Nobody Here,", "z,,Bo Park,perhaps", "w,,Cy Dunn,"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.All(["Ann Lee and Al Fox are of one district", "There is no nominee “Nobody Here”", "“perhaps” is no mark", "“w” has 1 row"], words => Assert.Contains(words.Replace("Ann Lee and Al Fox are", "are", StringComparison.Ordinal), refused.Text, StringComparison.Ordinal));
        Assert.Contains("no column “Pair”", (await SendAsync(lead, "d.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"))).Text, StringComparison.Ordinal);
        Assert.Contains("Choose the workbook", (await lead.PressAsync("Compare with the draft")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await peers.PairsAsync()).Count);
    }

    [Fact]
    public async Task A_draft_that_changed_since_is_not_overwritten()
    {
        var (peers, lead) = await StateAsync();
        await SendAsync(lead, "d.csv", Csv("x,,Ann Lee,locked", "x,,Bo Park,locked"));
        var other = await peers.LeadAsync();
        await other.OpenAsync("/state/p3/match");
        await other.PressAsync("Run again for everything that is open");

        Assert.Equal(HttpStatusCode.Conflict, (await lead.PressAsync("Use this change")).Status);
        Assert.Empty(await peers.PairsAsync(p => p.Mark == PeerMark.Locked));
    }

    private static byte[] Csv(params string[] rows) => Encoding.UTF8.GetBytes("Pair,Staff ID,Name,Mark\n" + string.Join('\n', rows) + "\n");

    private static async Task<Answer> SendAsync(Browser lead, string name, byte[] file)
    {
        await lead.OpenAsync("/state/p3/match/workbook");
        return await lead.UploadAsync("Compare with the draft", name, file);
    }

    private async Task<(PeersInTest Peers, Browser Lead)> StateAsync()
    {
        var peers = await PeersInTest.MakeAsync(app, 4);
        await app.WithDbAsync(db => db.NeighborPairs.Where(p => p.StateId == peers.Year.StateId && p.FirstId == peers.Districts[1].Id && p.SecondId == peers.Districts[2].Id).ExecuteDeleteAsync());
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        await peers.NomineeAsync("Cy Dunn", 2, "B1", "B2");
        await peers.NomineeAsync("Di Ross", 3, "B2", "B1");
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        return (peers, lead);
    }
}
